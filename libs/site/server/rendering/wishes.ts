import type { Installed } from '@tessera/extension';
import {
  documentReferences,
  fieldsOf,
  isUuid,
  type Json,
  mediaEntityName,
  pageEntityName,
  type PageType,
  type ValueReference,
} from '@tessera/models';
import {
  type AnswerOf,
  type DecodedBlock,
  decodedBlocks,
  decodeDocument,
  type PageFacts,
  type PageQueries,
  type PageQuery,
  queryKey,
  type Templates,
} from '@tessera/templates/server';
import type { FoundPage } from '../published/published-content';

/** A page's values, and everything its templates want to know before they are drawn. */
export interface Wishes {
  readonly type: PageType;
  readonly values: Record<string, unknown>;
  readonly pageIds: readonly string[];
  readonly mediaIds: readonly string[];
  /** Name of an entity → ids of the records that the page refers to. */
  readonly recordIds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly queries: readonly PageQuery[];
  /** What the page's own template (null) and each of its blocks asked. */
  readonly asked: ReadonlyMap<DecodedBlock | null, PageQueries>;
}

/** Reads a page's document and asks all its templates, so that everything can be fetched at once however many blocks there are. */
export function wishesOf(
  page: FoundPage,
  { pages, blocks }: Pick<Installed, 'pages' | 'blocks'>,
  templates: Templates,
): Wishes | null {
  const type = pages.get(page.facts.type);
  if (!type) return null;
  const values = decodeDocument(type.fields, page.fields, blocks);
  const asked = new Map<DecodedBlock | null, PageQueries>();
  const ask = (name: string, of: DecodedBlock | null, own: object) => {
    const queries = templates.of(name)?.load?.(own as never, page.facts);
    if (queries) asked.set(of, queries);
  };
  ask(type.name, null, values);
  for (const block of decodedBlocks(values, type.fields, blocks)) ask(block.type, block, block.fields);

  const references = documentReferences(type, page.fields, blocks);
  const idsOf = (entity: string) => [
    ...new Set(references.filter((reference) => reference.entity === entity).map(({ id }) => id)),
  ];
  const queries = new Map(
    [...asked.values()].flatMap((each) => Object.values(each)).map((query) => [queryKey(query), query]),
  );
  return {
    type,
    values,
    asked,
    pageIds: idsOf(pageEntityName),
    mediaIds: idsOf(mediaEntityName),
    recordIds: recordIdsOf(references),
    queries: [...queries.values()],
  };
}

function recordIdsOf(references: readonly ValueReference[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { entity, id } of references) {
    if (entity === pageEntityName || entity === mediaEntityName) continue;
    ids.set(entity, (ids.get(entity) ?? new Set()).add(id));
  }
  return ids;
}

/** The pages of an answer: those of a list, or of one part of it. */
export function pagesIn(answer: AnswerOf<PageQuery>): readonly PageFacts[] {
  if ('pages' in answer) return answer.pages;
  if ('hits' in answer) return answer.hits.map(({ page }) => page);
  return Array.isArray(answer) ? (answer as readonly Partial<PageFacts>[]).filter(isPage) : [];
}

/** The records that a page refers to, and those that pages in its lists do: their authors, their terms. */
export function withRecordsOf(
  pages: readonly PageFacts[],
  own: ReadonlyMap<string, ReadonlySet<string>>,
  types: ReadonlyMap<string, PageType>,
): Map<string, Set<string>> {
  const all = pages.flatMap(({ type, values }) =>
    fieldsOf(types.get(type)?.fields ?? {}).flatMap(([name, { kind, options }]) => {
      const value = values[name];
      if (kind.name !== 'reference' && kind.name !== 'references') return [];
      return value === undefined || value === null ? [] : (kind.references?.(value as Json, options) ?? []);
    }),
  );
  const ids = recordIdsOf(all);
  for (const [entity, known] of own) ids.set(entity, new Set([...known, ...(ids.get(entity) ?? [])]));
  return ids;
}

/** Comments have no address. */
function isPage(each: Partial<PageFacts>): each is PageFacts {
  return each.path !== undefined;
}

/** The pictures and files among values, of pages in lists or of records: `{ id, alt }` or `{ id }`, whatever the field is called. */
export function mediaAmong(all: Iterable<Readonly<Record<string, unknown>>>): string[] {
  const ids = new Set<string>();
  for (const values of all) {
    for (const value of Object.values(values)) {
      if (typeof value !== 'object' || value === null || !('id' in value) || !isUuid(value.id)) continue;
      if ('alt' in value || Object.keys(value).length === 1) ids.add(value.id);
    }
  }
  return [...ids];
}
