import { type BlockJson, type Json, richTextToPlain, type RichTextNode } from '@tessera/models';
import type { BlockSchema } from '../../../contract';
import { textFieldOf } from '../../blocks/block-lists';
import type { BlockLookup } from '../versions/document-difference';

/** A heading within a text. */
export interface OutlineHeading {
  readonly text: string;
  /** 2, 3 or 4. */
  readonly level: number;
  /** Which heading of its block it is, from 0. */
  readonly at: number;
}

/** A block as the outline names it. */
export interface OutlineEntry {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  /** How it begins; empty where it has no words. */
  readonly words: string;
  readonly headings: readonly OutlineHeading[];
  /** Blocks inside it. */
  readonly inner: readonly OutlineEntry[];
}

/** Longest beginning that is shown. */
const mostWords = 60;

/** The outline of some blocks. */
export function outlineEntries(blocks: readonly BlockJson[], lookup: BlockLookup): readonly OutlineEntry[] {
  return blocks.map((block) => {
    const schema = lookup(block.type);
    return {
      id: block.id,
      label: schema?.label ?? block.type,
      icon: schema?.icon ?? 'box',
      words: wordsOf(block, schema),
      headings: headingsOf(block, schema),
      inner: innerOf(block, schema).flatMap((inner) => outlineEntries(inner, lookup)),
    };
  });
}

function headingsOf(block: BlockJson, schema: BlockSchema | undefined): readonly OutlineHeading[] {
  const field = textFieldOf(schema);
  const text = field === undefined ? null : (block.fields[field] as unknown as RichTextNode | null | undefined);
  return headingsIn(text).map((node, at) => ({
    text: richTextToPlain(node).trim() || 'Empty heading',
    level: Number(node.attrs?.['level'] ?? 2),
    at,
  }));
}

function headingsIn(node: RichTextNode | null | undefined): readonly RichTextNode[] {
  if (!node) return [];
  return node.type === 'heading' ? [node] : (node.content ?? []).flatMap(headingsIn);
}

function wordsOf(block: BlockJson, schema: BlockSchema | undefined): string {
  for (const { name, kind } of schema?.fields ?? []) {
    const value = block.fields[name];
    const words =
      kind === 'richText' && value
        ? richTextToPlain(value as unknown as RichTextNode)
        : kind === 'text' && typeof value === 'string'
          ? value
          : '';
    const line = words.trim().split('\n')[0] ?? '';
    if (line) return line.length > mostWords ? `${line.slice(0, mostWords)}…` : line;
  }
  return '';
}

function innerOf(block: BlockJson, schema: BlockSchema | undefined): ReadonlyArray<readonly BlockJson[]> {
  return (schema?.fields ?? [])
    .filter(({ kind }) => kind === 'blocks')
    .map(({ name }) => ((block.fields[name] as Json | undefined) ?? []) as unknown as readonly BlockJson[]);
}
