import { countStatements } from '@tessera/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testContent, type TestContent } from '../../testing';

let content: TestContent;
beforeAll(async () => void (content = await testContent({ poolSize: 12 })));
afterAll(() => content.close());

const titles = async (parent: string | null, part = {}) =>
  (await content.asOwner(() => content.tree.children(parent, part))).data.map(({ title }) => title);

describe('the pages beneath one', () => {
  it('come in their order: at the end, first, or behind another', async () => {
    const parent = (await content.page('Order')).id;
    const one = await content.page('One', { parent });
    await content.page('Three', { parent });
    await content.page('Zero', { parent, after: null });
    await content.page('Two', { parent, after: one.id });
    expect(await titles(parent)).toEqual(['Zero', 'One', 'Two', 'Three']);
    expect(await content.asOwner(() => content.tree.one(parent))).toMatchObject({ children: 4 });
  });

  it('come in parts that follow each other without gaps, however many are added meanwhile', async () => {
    const parent = (await content.page('Parts')).id;
    for (let n = 1; n <= 5; n++) await content.page(`Part ${n}`, { parent });
    const first = await content.asOwner(() => content.tree.children(parent, { size: 2 }));
    await content.page('Part 0', { parent, after: null });
    const second = await content.asOwner(() => content.tree.children(parent, { size: 2, after: first.page.next! }));
    const third = await content.asOwner(() => content.tree.children(parent, { size: 2, after: second.page.next! }));
    expect([first, second, third].map(({ data }) => data.map(({ title }) => title))).toEqual([
      ['Part 1', 'Part 2'],
      ['Part 3', 'Part 4'],
      ['Part 5'],
    ]);
    expect(third.page.next).toBeNull();
    await expect(content.asOwner(() => content.tree.children(parent, { after: 'nonsense' }))).rejects.toMatchObject({
      code: 'content.invalid-cursor',
    });
  });

  it('begin with the home pages of all sites', async () => {
    expect(await titles(null)).toEqual(['Home']);
  });

  it('are listed in one statement', async () => {
    const { statements } = await countStatements(() => content.asOwner(() => content.tree.children(content.site.home)));
    expect(statements).toHaveLength(1);
  });
});

describe('one page', () => {
  it('tells where it stands, in one statement', async () => {
    const parent = await content.page('Pets & more');
    const page = await content.page('Cats', { parent: parent.id });
    const { result, statements } = await countStatements(() => content.asOwner(() => content.tree.one(page.id)));
    expect(result).toMatchObject({
      path: '/pets-more/cats',
      draftVersion: 1,
      liveUrl: null,
      ancestors: [
        { title: 'Home', path: '/' },
        { id: parent.id, title: 'Pets & more', path: '/pets-more' },
      ],
    });
    expect(statements).toHaveLength(1);
  });

  it('that does not exist is a problem', async () => {
    await expect(content.asOwner(() => content.tree.one(content.db.owner.id))).rejects.toMatchObject({
      code: 'content.page-not-found',
      status: 404,
    });
  });
});

describe('a new page', () => {
  it('gets a slug from its title, with a number where that is taken', async () => {
    const parent = (await content.page('Slugs')).id;
    const paths = [];
    for (let n = 0; n < 3; n++) paths.push((await content.page('Über uns!', { parent })).path);
    expect(paths).toEqual(['/slugs/uber-uns', '/slugs/uber-uns-2', '/slugs/uber-uns-3']);
    expect((await content.page('???', { parent })).path).toBe('/slugs/page');
    expect((await content.page('Long title', { parent, slugHint: 'Short' })).path).toBe('/slugs/short');
  });

  it('finds a free slug also among hundreds, without looking at all of them', async () => {
    const parent = (await content.page('Crowd')).id;
    for (let n = 0; n < 15; n++) await content.page('Post', { parent });
    const { result, statements } = await countStatements(() => content.page('Post', { parent }));
    expect(result.slug).toMatch(/^post-\d{4,}$/);
    expect(statements).toHaveLength(6);
  });

  it('never takes an address of the product itself', async () => {
    expect((await content.page('Admin')).path).toBe('/admin-2');
    await expect(content.page('Mine', { slug: 'api' })).rejects.toMatchObject({
      code: 'content.address-reserved',
      status: 422,
    });
  });

  it('with a chosen slug that is taken is refused, saying by whom', async () => {
    const first = await content.page('Taken');
    await expect(content.page('Other', { slug: 'taken' })).rejects.toMatchObject({
      code: 'content.address-taken',
      status: 409,
      members: { by: { id: first.id, title: 'Taken' } },
    });
    await expect(content.page('Other', { slug: 'Not a slug' })).rejects.toMatchObject({
      code: 'content.invalid-slug',
      status: 422,
    });
  });

  it('keeps to the rules of page types', async () => {
    await expect(content.page('Second home', { type: 'content.home' })).rejects.toMatchObject({
      code: 'content.not-under-here',
    });
    await expect(content.page('Strange', { type: 'content.strange' })).rejects.toMatchObject({
      code: 'content.unknown-page-type',
    });
    await expect(content.page('Nowhere', { parent: content.db.owner.id })).rejects.toMatchObject({
      code: 'content.parent-not-found',
    });
    await expect(content.page('Behind nothing', { after: content.db.owner.id })).rejects.toMatchObject({
      code: 'content.after-not-found',
    });
  });

  it('holds only what its type knows', async () => {
    await expect(content.page('Wrong', { fields: { colour: 'red' } })).rejects.toMatchObject({
      code: 'content.invalid-document',
      errors: [{ path: 'fields.colour', code: 'unknown-field' }],
    });
    const made = await content.page('Right', { type: 'content.article', fields: { summary: 'Yes' } });
    expect(await content.asOwner(() => content.drafts.read(made.id))).toMatchObject({
      fields: { title: 'Right', summary: 'Yes' },
      updatedBy: { name: content.db.owner.name },
    });
  });

  it('that is refused leaves nothing behind', async () => {
    const before = await content.asOwner(() => content.tree.one(content.site.home));
    await expect(content.page('Other', { slug: 'taken' })).rejects.toThrow('content.address-taken');
    expect(await content.asOwner(() => content.tree.one(content.site.home))).toEqual(before);
  });

  it('does not clash with others made at the same moment', async () => {
    const parent = (await content.page('Rush')).id;
    const made = await Promise.all(Array.from({ length: 12 }, () => content.page('News', { parent })));
    expect(new Set(made.map(({ path }) => path)).size).toBe(12);
    expect(new Set(made.map(({ position }) => position)).size).toBe(12);
    expect(await content.asOwner(() => content.tree.one(parent))).toMatchObject({ children: 12 });
  });
});
