import type { BlockJson, Json } from '@tessera/models';
import { expect, it } from 'vitest';
import { contentBlocks } from '../../../contract';
import { describeBlock } from '../../../contract/schema';
import { quoteBlock } from '../../content-api.harness';
import { outlineEntries } from './outline-entries';

const blocks = new Map(contentBlocks.map((block) => [block.name, describeBlock(block)]));
const entries = (...list: BlockJson[]) => outlineEntries(list, (type) => blocks.get(type));
const heading = (text: string, level: number): Json => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});

it('names blocks by what they are and how they begin', () => {
  expect(entries(quoteBlock('Well said', 'q'), { id: 'z', type: 'gone.away', fields: {} })).toMatchObject([
    { id: 'q', label: 'Quote', words: 'Well said', headings: [], inner: [] },
    { id: 'z', label: 'gone.away', words: '' },
  ]);
});

it('finds the headings of a text in their order and level', () => {
  const text: Json = { type: 'doc', content: [heading('First', 2), heading('Within', 3), heading('', 2)] };
  expect(entries({ id: 't', type: 'content.rich-text', fields: { text } })[0]!.headings).toEqual([
    { text: 'First', level: 2, at: 0 },
    { text: 'Within', level: 3, at: 1 },
    { text: 'Empty heading', level: 2, at: 2 },
  ]);
});

it('looks into blocks in blocks', () => {
  const group: BlockJson = {
    id: 'g',
    type: 'content.group',
    fields: { content: [quoteBlock('In', 'i')] as unknown as Json },
  };
  expect(entries(group)[0]!.inner).toMatchObject([{ id: 'i', words: 'In' }]);
});
