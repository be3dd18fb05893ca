import { checkDocument, type Block } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { contentBlocks } from './blocks/all';
import { contentPages } from './pages/all';
import { describeBlock, describePageType } from './schema';

const blocks = new Map<string, Block>(contentBlocks.map((block) => [block.name, block]));
const blockId = '0190a000-0000-7000-8000-000000000001';

describe('the blocks that come with the product', () => {
  it.each(contentBlocks.map((block) => [block.name, block] as const))(
    '%s shows sound values in the menu',
    (name, block) => {
      const fields = describeBlock(block).preview;
      for (const page of contentPages) {
        const document = { title: 'Preview', body: [{ id: blockId, type: name, fields }] };
        expect(checkDocument(page, document, blocks, { complete: false })).toEqual([]);
      }
    },
  );
});

it('every page type is described as plain data, title first', () => {
  for (const page of contentPages) {
    const schema = describePageType(page);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema.fields[0]).toMatchObject({ name: 'title', kind: 'text', required: true });
  }
});

it('a home page stands at the root only, the others anywhere beneath it', () => {
  const under = Object.fromEntries(contentPages.map((page) => [page.name, describePageType(page).under]));
  expect(under).toEqual({ 'content.home': [], 'content.standard': null, 'content.article': null });
});

it('a picture needs its picture before the page can be published', () => {
  const document = { title: 'Cats', body: [{ id: blockId, type: 'content.image', fields: { caption: 'A cat' } }] };
  const [article] = contentPages.filter(({ name }) => name === 'content.article');
  expect(checkDocument(article!, document, blocks, { complete: true })).toMatchObject([
    { path: `fields.body.${blockId}.image`, code: 'required' },
  ]);
});
