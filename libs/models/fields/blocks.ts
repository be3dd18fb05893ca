import { z } from 'zod';
import type { Block } from '../define-block';
import { type Field, type FieldKind, type FieldOptions, type Json, makeField, type ValuesOf } from './field';

/** A block in a document, in its JSON form. The id stays with the block for life, wherever it is moved. */
export interface BlockJson {
  readonly id: string;
  /** Name of its definition, `content.quote`. */
  readonly type: string;
  readonly fields: Readonly<Record<string, Json>>;
}

/** A block as templates see it: its definition's name and its decoded values. */
export type BlockValue<B extends Block = Block> =
  B extends Block<infer Name, infer Fields>
    ? { readonly id: string; readonly type: Name; readonly fields: ValuesOf<Fields> }
    : never;

/** Options of `field.blocks`. */
export interface BlocksOptions extends FieldOptions {
  /** Most blocks, 2,000 when left out. */
  readonly max?: number;
}

/** Options of a field of blocks as the field keeps them. */
export interface KeptBlocksOptions extends BlocksOptions {
  /** The blocks that may stand here; null: every installed one that is no part of another. */
  readonly allowed: readonly Block[] | null;
}

const blocksKind: FieldKind<BlockJson[], KeptBlocksOptions> = {
  name: 'blocks',
  // What is inside a block is checked by `checkDocument`, which knows the installed blocks.
  schema: ({ max = 2000 }) =>
    z.array(z.strictObject({ id: z.uuid(), type: z.string(), fields: z.record(z.string(), z.unknown()) })).max(max),
  column: null,
  widget: 'blocks',
  operators: [],
  text: () => '',
  describe: ({ allowed, max }) => ({ blocks: allowed?.map(({ name }) => name) ?? null, max }),
};

/** A sequence of blocks; without a list of blocks, every installed block may stand there. Lives in documents only. */
export function blocks<const B extends Block = Block>(
  allowed?: readonly B[] | null,
  options: BlocksOptions = {},
): Field<readonly BlockValue<B>[], 'default'> {
  // The JSON form is decoded block by block by `libs/templates`, so the value type is that of the definitions.
  return makeField<never, 'default'>(
    blocksKind as FieldKind<never, never>,
    { ...options, allowed: allowed ?? null } as KeptBlocksOptions,
  );
}

/** Whether a field is one of blocks; its options then say which may stand there. */
export function isBlocksField(
  field: Field,
): field is Field & { readonly options: KeptBlocksOptions & Record<string, unknown> } {
  return field.kind.name === 'blocks';
}

/** Whether a block may stand among blocks of which these are allowed; null: every installed one that is no part of another. */
export function mayHold(allowed: readonly Block[] | null, block: Block): boolean {
  return allowed ? allowed.includes(block) : !block.isPart;
}
