import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import { z } from 'zod';

/** Deepest nesting of objects and lists in one value of a change: blocks in blocks with rich text in them. */
export const valueMaxDepth = 160;
/** Most changes in one request. */
export const maxChanges = 2000;

/** One step from a draft to the next. Blocks inside blocks are values of the outer block and travel with it. */
export type Change =
  | { readonly op: 'set'; readonly field: string; readonly value: Json }
  | { readonly op: 'insert'; readonly field: string; readonly block: BlockJson; readonly after: string | null }
  | { readonly op: 'change'; readonly field: string; readonly id: string; readonly fields: DocumentFields }
  | { readonly op: 'remove'; readonly field: string; readonly id: string }
  | { readonly op: 'move'; readonly field: string; readonly id: string; readonly after: string | null };

/** A JSON value that is not nested deeper than `valueMaxDepth`. Its meaning is checked with the whole document. */
const value = z.custom<Json>((given) => given !== undefined && isShallow(given), {
  error: `must be JSON that is nested ${valueMaxDepth} deep at most`,
});
const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,62}$/, 'must be the name of a field');
const fields = z.record(fieldName, value);
const block = z.strictObject({ id: z.uuid(), type: z.string().max(130), fields });
const after = z.uuid().nullable();

/** Checks one change as it arrives. */
export const changeSchema: z.ZodType<Change> = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), field: fieldName, value }),
  z.strictObject({ op: z.literal('insert'), field: fieldName, block, after }),
  z.strictObject({ op: z.literal('change'), field: fieldName, id: z.uuid(), fields }),
  z.strictObject({ op: z.literal('remove'), field: fieldName, id: z.uuid() }),
  z.strictObject({ op: z.literal('move'), field: fieldName, id: z.uuid(), after }),
]);

/** The body of `PATCH /pages/:id/draft`. */
export const draftChangesSchema = z.strictObject({ changes: z.array(changeSchema).min(1).max(maxChanges) });

/** Values by the names of their fields, as a new page may be given some. */
export const fieldValuesSchema: z.ZodType<DocumentFields> = fields;

/** Level by level instead of by recursion: what is too deep must not exhaust the stack before it is refused. */
function isShallow(root: unknown): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > valueMaxDepth) return false;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return true;
}
