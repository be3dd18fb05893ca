import { BootFailed, defineExtension, Installed } from '@tessera/extension';
import { type BlockJson, definePage, field, type Json, type Problem, uuidv7 } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { Person } from '@tessera/users/contract';
import { Author, Category, contentBlocks, contentPages, Tag } from '../contract';
import { Page } from './page-tree/page';
import { documentMaxBytes, PageTypes } from './page-types';
import { pageTypesCheck } from './page-types.check';
import { Site } from './sites/site';

const Leaf = definePage({
  name: 'plants.leaf',
  label: 'Leaf',
  under: ['plants.tree'],
  fields: { text: field.text({ multiline: true, max: 10_000_000 }) },
});
const content = defineExtension({
  name: 'content',
  entities: [Site, Page, Category, Tag, Author],
  pages: contentPages,
  blocks: contentBlocks,
});
const installed = new Installed([
  defineExtension({ name: 'users', entities: [Person] }),
  content,
  defineExtension({ name: 'plants', pages: [Leaf] }),
]);
const types = new PageTypes(installed);

const problemOf = (fn: () => void): Partial<Problem> | null => {
  try {
    fn();
    return null;
  } catch (error) {
    if (error instanceof BootFailed) throw error;
    return error as Problem;
  }
};

describe('the rules of page types', () => {
  it('let a page stand where its type says, anywhere when it says nothing, nowhere when it says none', () => {
    expect(types.mayStandUnder('content.standard', 'plants.leaf')).toBe(true);
    expect(types.mayStandUnder('plants.leaf', 'plants.tree')).toBe(true);
    expect(types.mayStandUnder('plants.leaf', 'content.home')).toBe(false);
    expect(types.mayStandUnder('content.home', 'content.home')).toBe(false);
  });

  it('are checked at the start: a type that may stand only where nothing can be is reported', async () => {
    const findings = await pageTypesCheck.run({ get: () => expect.unreachable('nothing is asked for'), installed });
    expect(findings).toMatchObject([
      { code: 'content.E005', message: expect.stringContaining('plants.tree') as string },
    ]);
  });
});

describe('a document', () => {
  const fault = (fields: Record<string, Json>, complete = false) =>
    problemOf(() => types.assertDocument('content.article', { title: 'x', ...fields }, { complete }));

  it('holds nothing that the database could not keep', () => {
    expect(fault({ lead: { id: uuidv7(), alt: 'a\u0000b' } })).toMatchObject({
      code: 'content.invalid-document',
      errors: [{ code: 'unstorable' }],
    });
    expect(fault({ lead: { id: uuidv7(), alt: 'a\ud800b' } })).toMatchObject({
      code: 'content.invalid-document',
      errors: [{ code: 'unstorable' }],
    });
    expect(fault({ lead: { id: uuidv7(), alt: 'a \\u0000 and 😀' } })).toBeNull();
  });

  it('is bounded as a whole', () => {
    expect(
      problemOf(() =>
        types.assertDocument('plants.leaf', { title: 'x', text: 'x'.repeat(documentMaxBytes) }, { complete: false }),
      ),
    ).toMatchObject({ code: 'content.document-too-large', status: 422 });
  });

  it('names every fault with its place', () => {
    const block: BlockJson = { id: uuidv7(), type: 'content.page-list', fields: { limit: 500 } };
    expect(fault({ author: 5, body: [block] as unknown as Json })).toMatchObject({
      errors: [{ path: 'fields.author' }, { path: `fields.body.${block.id}.limit` }],
    });
  });
});
