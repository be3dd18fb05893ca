import { countStatements } from '@tessera/database/testing';
import { recordingReads } from '@tessera/extension';
import { uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testContent, type TestContent } from '../../testing';
import type { ListOptions } from './published-page';

let content: TestContent;
beforeAll(async () => void (content = await testContent({ home: { intro: 'Hello' } })));
afterAll(() => content.close());

const seen = (path: string) => content.asVisitor(() => content.published.byPath(content.site.id, path));
const list = (options: Omit<ListOptions, 'site'>) =>
  content.asVisitor(() => content.published.list({ site: content.site.id, ...options }));
const article = (title: string, parent: string, day: string) =>
  content.livePage(title, {
    parent,
    type: 'content.article',
    fields: { publishedOn: `${day}T00:00:00.000Z`, summary: `About ${title}` },
  });
const readBy = async (fn: () => Promise<unknown>) => {
  const tags = new Set<string>();
  await content.asVisitor(() => recordingReads(tags, fn));
  return [...tags];
};

describe('a page at an address', () => {
  it('comes with its document, its site and what stands above it, in one statement', async () => {
    const parent = await content.livePage('Above');
    await content.livePage('Below', { parent: parent.id });
    const { result, statements } = await countStatements(() => seen('/above/below'));
    expect(result).toMatchObject({
      title: 'Below',
      type: 'content.standard',
      fields: { title: 'Below' },
      site: { name: 'Pets', locale: 'en', timeZone: 'UTC' },
      breadcrumb: [
        { title: 'Home', path: '/' },
        { id: parent.id, title: 'Above', path: '/above' },
      ],
    });
    expect(statements).toHaveLength(1);
    expect(await seen('/')).toMatchObject({ title: 'Home', fields: { intro: 'Hello' }, breadcrumb: [] });
  });

  it('shows titles of the live revisions, never of drafts', async () => {
    const parent = await content.livePage('Public name');
    await content.livePage('Leaf', { parent: parent.id });
    await content.asOwner(() =>
      content.drafts.change(parent.id, [{ op: 'set', field: 'title', value: 'Secret name' }], { basedOn: 1 }),
    );
    const { site, published } = content;
    const resolved = await content.asVisitor(() => published.resolve([parent.id]));
    const text = JSON.stringify([
      await seen('/public-name'),
      await seen('/public-name/leaf'),
      await list({ under: site.home, limit: 50 }),
      [...resolved.values()],
    ]);
    expect(text).toContain('Public name');
    expect(text).not.toContain('Secret name');
  });

  it('notes what it was made of, also when there is nothing', async () => {
    const parent = await content.livePage('Noted');
    const page = await content.livePage('Inside', { parent: parent.id });
    const { site, published } = content;
    expect(await readBy(() => published.byPath(site.id, '/noted/inside'))).toEqual(
      expect.arrayContaining([
        `content.site:${site.id}`,
        `content.page:${page.id}`,
        `content.page:${parent.id}`,
        `content.page:${site.home}`,
      ]),
    );
    expect(await readBy(() => published.byPath(site.id, '/nowhere'))).toEqual([
      `content.site:${site.id}`,
      'content.page',
    ]);
    expect(await readBy(() => published.list({ site: site.id, under: parent.id }))).toEqual([
      `content.site:${site.id}`,
      `content.page-under:${parent.id}`,
      `content.page:${page.id}`,
    ]);
    expect(await readBy(() => published.resolve([page.id, parent.id]))).toEqual(
      expect.arrayContaining([`content.page:${page.id}`, `content.page:${parent.id}`]),
    );
  });
});

describe('a list of live pages', () => {
  it('begins with the newest, of all types or of some, with the fields asked for', async () => {
    const news = (await content.livePage('News')).id;
    await article('Old', news, '2020-01-01');
    await article('New', news, '2022-01-01');
    await article('Middle', news, '2021-01-01');
    await content.page('Draft', { parent: news, type: 'content.article' });
    const other = await content.livePage('No article', { parent: news });
    const { result, statements } = await countStatements(() =>
      list({ under: news, types: ['content.article'], fields: ['summary', 'lead'] }),
    );
    expect(result.data.map(({ title, fields }) => [title, fields])).toEqual([
      ['New', { summary: 'About New' }],
      ['Middle', { summary: 'About Middle' }],
      ['Old', { summary: 'About Old' }],
    ]);
    expect(statements).toHaveLength(1);
    expect((await list({ under: news })).data[0]).toMatchObject({ id: other.id, fields: {} });
  });

  it('comes in parts without gaps, newest first and in the order of the tree', async () => {
    const parent = (await content.livePage('Parts')).id;
    for (const n of [1, 2, 3, 4, 5]) await article(`Part ${n}`, parent, '2020-01-01');
    for (const order of ['newest', 'tree'] as const) {
      const titles: string[] = [];
      for (let after: string | undefined; ;) {
        const part = await list({ under: parent, limit: 2, order, after });
        titles.push(...part.data.map(({ title }) => title));
        if (part.page.next === null) break;
        after = part.page.next;
      }
      expect(titles).toEqual(
        order === 'tree'
          ? ['Part 1', 'Part 2', 'Part 3', 'Part 4', 'Part 5']
          : ['Part 5', 'Part 4', 'Part 3', 'Part 2', 'Part 1'],
      );
    }
  });

  it('of the whole site finds articles wherever they stand', async () => {
    const deep = (await content.livePage('Deep', { parent: (await content.livePage('Very')).id })).id;
    const made = await article('Newest of all', deep, '2030-01-01');
    expect((await list({ types: ['content.article'], limit: 1 })).data).toMatchObject([
      { id: made.id, path: '/very/deep/newest-of-all' },
    ]);
  });

  it('leaves out what went to the trash', async () => {
    const parent = (await content.livePage('Bin')).id;
    const gone = await article('Gone', parent, '2020-01-01');
    await content.asOwner(() => content.trash.discard(gone.id, { basedOn: 1 }));
    expect((await list({ under: parent })).data).toEqual([]);
  });
});

it('links are resolved all at once, to where pages are now; those that nobody sees are missing', async () => {
  const [live, draft] = [await content.livePage('Linked'), await content.page('Not linked')];
  await content.asOwner(() => content.mover.change(live.id, { slug: 'linked-elsewhere' }, { basedOn: 1 }));
  const { result, statements } = await countStatements(() =>
    content.asVisitor(() => content.published.resolve([live.id, draft.id, uuidv7(), live.id])),
  );
  expect([...result.values()]).toMatchObject([{ id: live.id, path: '/linked-elsewhere', title: 'Linked' }]);
  expect(statements).toHaveLength(1);
});

it('the sitemap has every live address once', async () => {
  const draft = await content.page('Hidden draft');
  const pages = await content.asVisitor(() => content.published.sitemap(content.site.id, null, 1000));
  const paths = pages.map(({ path }) => path);
  const [{ count }] = (await content.db.database.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM content_page WHERE live_revision IS NOT NULL AND trashed_at IS NULL',
  )) as [{ count: number }];
  expect(paths).toHaveLength(count);
  expect(new Set(paths).size).toBe(count);
  expect(paths).toContain('/');
  expect(paths).not.toContain(draft.path);
});
