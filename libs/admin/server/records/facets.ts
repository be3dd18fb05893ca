import { facetsOf, listQuery, type QueryParameters } from '@tessera/database/server';
import { type Entity, Problem } from '@tessera/models';
import type { Facet } from '../../contract';

/** What narrows a list; pages and columns mean nothing where values are counted. */
const narrowing = /^(filter\[|search$|trash$)/;

/** `GET …/facets?field=city&filter…`: how many of the listed records have which value. Throws what lists throw, and `database.no-facets` (400). */
export async function readFacets(entity: Entity, { field, ...query }: QueryParameters): Promise<{ data: Facet[] }> {
  const strange = Object.keys(query).find((name) => !narrowing.test(name));
  if (strange !== undefined)
    throw new Problem('database.unknown-parameter', { title: `The parameter "${strange}" does not exist here.` });
  if (typeof field !== 'string' || field === '')
    throw new Problem('admin.no-field', { title: 'Say by `field` which values are counted.' });
  const { filter, search, trash } = listQuery(entity, query);
  return { data: await facetsOf(entity, { field, filter: filter as object, search, trash }) };
}
