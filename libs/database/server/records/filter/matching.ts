import type { Entity } from '@tessera/models';
import type { Database } from '../../connection/database';
import { visibleCondition } from '../access';
import type { Parameters } from '../parameters';
import type { Trashed } from '../query/query-types';
import { conditionSql, joined } from './condition';
import { fullLens, personalLens } from './lens';
import { searchedColumns, searchSql, searchTerms } from './search';

/** What narrows a list, past the type checker. */
export interface Narrowed {
  readonly filter?: object | boolean | undefined;
  readonly search?: string | undefined;
  readonly trash?: Trashed | undefined;
}

/** What fits the filter, the search and the policy, of `t`; `FALSE` where nothing can. */
export function matchingSql(
  database: Database,
  entity: Entity,
  { filter, search, trash }: Narrowed,
  parameters: Parameters,
): string {
  const policy = conditionSql(entity, visibleCondition(database, entity, trash), parameters, fullLens(database));
  const wanted = conditionSql(entity, filter, parameters, personalLens(database));
  const found = search?.trim() ? searchSql(searchedColumns(entity), searchTerms(search), parameters) : 'TRUE';
  // An impossible policy is the whole answer, once the question is known to be one that may be asked.
  return policy === 'FALSE' ? 'FALSE' : joined([policy, wanted, found], 'AND', 'TRUE');
}
