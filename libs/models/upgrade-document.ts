import type { BlockTypes, DocumentFields } from './document';
import type { PageType } from './define-page';
import { type BlockJson, isBlocksField } from './fields/blocks';
import { type Json } from './fields/field';
import { fieldsOf } from './fields-of';

/**
 * Makes values of the present form from values of form `from`, which is lower. Pure: the same in, the same out, for it runs
 * whenever an old document is read, until a job has written all of them anew. What it does not know it leaves as it is.
 */
export type Upgrade = (values: DocumentFields, from: number) => DocumentFields;

/** A definition whose values may have had other forms. */
export interface Versioned {
  readonly name: string;
  readonly version: number;
  readonly upgrade: Upgrade | undefined;
}

/**
 * In which form the values of each definition were when a document was written, by their names. What is not in it was in the
 * first form.
 */
export type Versions = Readonly<Record<string, number>>;

/** Throws a `TypeError` for a version that is no whole number from 1, or later ones without `upgrade`. */
export function assertVersion(
  what: string,
  { name, version = 1, upgrade }: { readonly name: string; readonly version?: number; readonly upgrade?: Upgrade },
): void {
  if (!Number.isInteger(version) || version < 1)
    throw new TypeError(`${what} "${name}" must have a whole number from 1 as its version`);
  if (version > 1 && !upgrade) throw new TypeError(`${what} "${name}" is version ${version} and has no upgrade()`);
}

/** The forms that documents are written in now: definitions that are not in their first. */
export function presentVersions(definitions: Iterable<Versioned>): Versions {
  const later = [...definitions]
    .filter(({ version }) => version > 1)
    .map(({ name, version }) => [name, version] as const);
  return Object.fromEntries(later.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * A document of any age in the present form of its page type and blocks, nested ones too; the very same object where nothing
 * is older. Blocks that are not installed stay as they are, and so does what is newer than its definition.
 */
export function upgradeDocument(
  type: PageType,
  values: DocumentFields,
  blocks: BlockTypes,
  versions: Versions,
): DocumentFields {
  return upgradeValues(type, values, blocks, versions);
}

function upgradeValues(
  definition: Versioned & { readonly fields: object },
  values: DocumentFields,
  blocks: BlockTypes,
  versions: Versions,
): DocumentFields {
  const { name, version, upgrade, fields } = definition;
  const from = versions[name] ?? 1;
  let result = from < version && upgrade ? upgrade(values, from) : values;
  for (const [field, each] of fieldsOf(fields)) {
    const before = result[field];
    if (!isBlocksField(each) || !Array.isArray(before)) continue;
    const after = (before as unknown as readonly BlockJson[]).map((block) => {
      const inner = blocks.get(block.type);
      if (!inner) return block;
      const upgraded = upgradeValues(inner, block.fields, blocks, versions);
      return upgraded === block.fields ? block : { ...block, fields: upgraded };
    });
    if (after.some((block, index) => block !== before[index]))
      result = { ...result, [field]: after as unknown as Json };
  }
  return result;
}
