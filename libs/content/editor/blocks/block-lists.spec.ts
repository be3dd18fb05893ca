import type { BlockJson, Json, RichText } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { copyOf, cutBy, joined, newBlock, nudged, withInserted } from './block-lists';

const text = (words: string): Json => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
const block = (id: string, words = id): BlockJson => ({ id, type: 'content.rich-text', fields: { text: text(words) } });
const ids = (blocks: readonly BlockJson[]) => blocks.map(({ id }) => id).join(' ');
const [a, b, c] = [block('a'), block('b'), block('c')];

it('makes a new block with the defaults of its fields', () => {
  const made = newBlock({
    name: 'x.list',
    label: 'List',
    fields: [{ name: 'limit', kind: 'integer', widget: 'integer', label: 'Limit', required: false, default: 10 }],
    preview: {},
  });
  expect(made).toMatchObject({ type: 'x.list', fields: { limit: 10 } });
});

it('copies a block under new ids, inner blocks too', () => {
  const outer: BlockJson = { id: 'o', type: 'x.columns', fields: { left: [block('i')] as unknown as Json } };
  const copy = copyOf(outer);
  const [inner] = copy.fields['left'] as unknown as BlockJson[];
  expect(copy.id).not.toBe('o');
  expect(inner!.id).not.toBe('i');
  expect(inner!.fields).toEqual(block('i').fields);
});

describe('moving by a place', () => {
  it('goes up and down', () => {
    expect(ids(nudged([a, b, c], 'b', -1))).toBe('b a c');
    expect(ids(nudged([a, b, c], 'b', 1))).toBe('a c b');
  });

  it('stops at the ends', () => {
    const blocks = [a, b];
    expect(nudged(blocks, 'a', -1)).toBe(blocks);
    expect(nudged(blocks, 'b', 1)).toBe(blocks);
  });
});

it('inserts several blocks in their order', () => {
  expect(ids(withInserted([a, b], [c, block('d')], 'a'))).toBe('a c d b');
  expect(ids(withInserted([a], [c, block('d')], null))).toBe('c d a');
});

describe('cutting a text', () => {
  it('leaves the id with the first half that has words', () => {
    const [first, between, second] = cutBy([a], 'a', 'text', { before: text('1'), after: text('2') }, [b]);
    expect([first!.id, between!.id]).toEqual(['a', 'b']);
    expect(second!.id).not.toBe('a');
    expect(ids(cutBy([a], 'a', 'text', { before: null, after: text('2') }, [b]))).toBe('b a');
  });

  it('leaves nothing of an empty text', () => {
    expect(ids(cutBy([a, c], 'a', 'text', { before: null, after: null }, [b]))).toBe('b c');
  });
});

it('joins two texts under the id of the first', () => {
  const { blocks, caret } = joined([a, b, c], a, b, 'text');
  expect(ids(blocks)).toBe('a c');
  expect((blocks[0]!.fields['text'] as unknown as RichText).content).toHaveLength(2);
  expect(caret).toBe(4);
});
