import { checkDocument, type Block } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { contentBlocks } from './blocks/all';
import { contentPages } from './pages/all';
import { describeBlock, describePageType } from './schema';

const blocks = new Map<string, Block>(contentBlocks.map((block) => [block.name, block]));
const blockId = '0190a000-0000-7000-8000-000000000001';
const otherId = '0190a000-0000-7000-8000-000000000002';

describe('the blocks that come with the product', () => {
  it.each(contentBlocks.map((block) => [block.name, block] as const))(
    '%s shows sound values in the menu',
    (name, block) => {
      const fields = describeBlock(block).preview;
      for (const page of contentPages.filter((each) => 'body' in each.fields)) {
        const shown = { id: blockId, type: name, fields };
        const around = { id: otherId, type: 'content.columns', fields: { columns: [shown] } };
        const document = { title: 'Preview', body: [block.isPart ? around : shown] };
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

it('a column stands in columns alone', () => {
  const [page] = contentPages.filter(({ name }) => name === 'content.standard');
  const document = { title: 'Alone', body: [{ id: blockId, type: 'content.column', fields: {} }] };
  expect(checkDocument(page!, document, blocks, { complete: false })).toMatchObject([{ code: 'unknown-block' }]);
});

it('what is made by the product and the home page stand beneath nothing, the others anywhere', () => {
  const under = Object.fromEntries(contentPages.map((page) => [page.name, describePageType(page).under]));
  expect(under).toEqual({
    'content.home': [],
    'content.standard': null,
    'content.article': null,
    'content.article-index': null,
    'content.term-archive': [],
    'content.author-archive': [],
    'content.date-archive': [],
    'content.search': [],
  });
});

it('a picture needs its picture before the page can be published', () => {
  const document = { title: 'Cats', body: [{ id: blockId, type: 'content.image', fields: { caption: 'A cat' } }] };
  const [article] = contentPages.filter(({ name }) => name === 'content.article');
  expect(checkDocument(article!, document, blocks, { complete: true })).toMatchObject([
    { path: `fields.body.${blockId}.image`, code: 'required' },
  ]);
});
