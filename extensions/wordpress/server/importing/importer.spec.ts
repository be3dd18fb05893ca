import { somebody } from '@tessera/database/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inChunks, kindOf, type MadeItem, numbersOf, type TestImport, testImport, wxrFile } from '../../testing';

let test: TestImport;
beforeEach(async () => {
  test = await testImport();
});
afterEach(() => test.close());

const oldSite: readonly MadeItem[] = [
  {
    id: 12,
    type: 'page',
    title: 'Team',
    slug: 'team',
    parent: 10,
    link: 'https://old.example/about/team/',
    content: '<p>Us</p>',
  },
  { id: 10, type: 'page', title: 'About', slug: 'about', content: 'Who we are' },
  {
    id: 20,
    title: 'Hello world',
    slug: 'hello',
    link: 'https://old.example/2020/02/hello/',
    content: 'First <b>post</b>',
    terms: [['category', 'news', 'News']],
  },
  { id: 21, title: 'Not yet', slug: '', status: 'draft', content: 'Later' },
  { id: 22, title: 'Binned', status: 'trash' },
];

describe('a site that comes in', () => {
  it('has its pages where they were, and its posts in a blog', async () => {
    await test.bring(oldSite);
    expect(
      (await test.pages()).map(({ path, title, type, publishedAt }) => [
        path,
        title,
        type,
        publishedAt?.toISOString() ?? null,
      ]),
    ).toEqual([
      ['/about', 'About', 'content.standard', '2020-02-29T12:00:00.000Z'],
      ['/about/team', 'Team', 'content.standard', '2020-02-29T12:00:00.000Z'],
      ['/blog', 'Blog', 'content.article-index', expect.any(String)],
      ['/blog/hello', 'Hello world', 'content.article', '2020-02-29T12:00:00.000Z'],
      ['/blog/not-yet', 'Not yet', 'content.article', null],
    ]);
  });

  it('is published on the days that were planned, those that have passed left to people', async () => {
    const items: MadeItem[] = [
      { id: 30, title: 'Launch', slug: 'launch', status: 'future', date: '2099-01-02 03:04:05', content: 'Soon' },
      { id: 31, title: 'Missed', slug: 'missed', status: 'future', date: '2020-01-02 03:04:05', content: 'Once' },
    ];
    const report = await test.bring(items);
    const { id } = await test.pageAt('/blog/launch');
    expect(await test.content.asOwner(() => test.content.schedules.read(id))).toMatchObject({
      publishAt: '2099-01-02T03:04:05.000Z',
      unpublishAt: null,
    });
    const posts = kindOf(report, 'post')!;
    expect([posts.remarks, posts.draftsBecause].map((list) => list.map(({ examples }) => examples))).toEqual([
      [['Launch']],
      [['Missed']],
    ]);
    expect(numbersOf(await test.bring(items), 'post')).toEqual([2, 0, 0, 2, 0]);
    const later = [{ ...items[0]!, date: '2099-05-06 07:08:09' }, items[1]!];
    await test.bring(later);
    expect(await test.content.asOwner(() => test.content.schedules.read(id))).toMatchObject({
      publishAt: '2099-05-06T07:08:09.000Z',
    });
  });

  it('keeps text, author, day and terms', async () => {
    await test.bring(oldSite);
    expect((await test.pages())[3]!.fields).toMatchObject({
      title: 'Hello world',
      authors: [expect.any(String)],
      categories: [expect.any(String)],
      publishedOn: '2020-02-29T12:00:00.000Z',
      body: [
        {
          type: 'content.rich-text',
          fields: {
            text: { content: [{ content: [{ text: 'First ' }, { text: 'post', marks: [{ type: 'bold' }] }] }] },
          },
        },
      ],
    });
  });

  it('is found under its old addresses', async () => {
    const report = await test.bring(oldSite);
    expect(report.redirects).toBe(1);
    const { id } = await test.pageAt('/blog/hello');
    expect(
      await test.content.asOwner(() => test.content.redirects.find(test.content.site.id, '/2020/02/hello')),
    ).toEqual({ path: '/blog/hello', page: id });
  });

  it('leads links by id to its pages, also in HTML and to what a file was uploaded to', async () => {
    const html =
      '<!-- wp:html --><nav><a href="https://old.example/?page_id=10">a</a> <a href="https://www.old.example/index.php?p=20">b</a> <a href="/?attachment_id=40">c</a> <a href="/hello/photo/">d</a> <a href="https://old.example/about/team/">e</a> <a href="https://else.example/?p=10">f</a> <a href="https://old.example/?p=99">g</a></nav><!-- /wp:html -->';
    await test.bring([
      ...oldSite,
      { id: 40, type: 'attachment', status: 'inherit', link: 'https://old.example/hello/photo/', parent: 20 },
      { id: 41, title: 'Links', slug: 'links', content: html },
    ]);
    const { fields } = (await test.pages()).find(({ path }) => path === '/blog/links')!;
    const hrefs = [...JSON.stringify(fields['body']).matchAll(/href=\\"([^"]*)\\"/g)].map(([, href]) => href);
    expect(hrefs).toEqual([
      '/about',
      '/2020/02/hello',
      '/2020/02/hello',
      '/hello/photo',
      '/about/team',
      'https://else.example/?p=10',
      'https://old.example/?p=99',
    ]);
  });

  it('is reported kind by kind, with the reason for everything that was left out', async () => {
    const report = await test.bring(oldSite);
    expect(report.site).toMatchObject({ title: 'The old site', baseUrl: 'https://old.example', version: '1.2' });
    expect(numbersOf(report, 'page')).toEqual([2, 2, 0, 0, 0]);
    expect(numbersOf(report, 'post')).toEqual([3, 2, 0, 0, 1]);
    expect(kindOf(report, 'post')).toMatchObject({
      skippedBecause: [{ reason: 'It was in the trash.', count: 1, examples: ['Binned'] }],
      draftsBecause: [{ reason: 'It was a draft.', count: 1, examples: ['Not yet'] }],
    });
  });

  it('lists its posts on the page that did so before', async () => {
    await test.bring([
      { id: 1, type: 'page', title: 'Journal', slug: 'blog', content: 'Our posts:' },
      { id: 2, slug: 'hello' },
    ]);
    const [blog, hello] = await test.pages();
    expect([blog!.title, blog!.type, hello!.path]).toEqual(['Journal', 'content.article-index', '/blog/hello']);
    expect(blog!.fields['body']).toMatchObject([{ type: 'content.rich-text' }]);
  });

  it('lists them where all of their addresses begin, so that they keep these', async () => {
    const link = (slug: string) => ({ slug, link: `https://old.example/news/${slug}/` });
    const report = await test.bring([
      { id: 1, ...link('one') },
      { id: 2, ...link('two') },
    ]);
    expect((await test.pages()).map(({ path }) => path)).toEqual(['/news', '/news/one', '/news/two']);
    expect(report.redirects).toBe(0);
  });

  it('keeps its pages in their order', async () => {
    await test.bring([
      { id: 1, type: 'page', title: 'Zebra', order: 1 },
      { id: 2, type: 'page', title: 'Bear', order: 2 },
      { id: 3, type: 'page', title: 'Ant', order: 2 },
      { id: 4, type: 'page', title: 'First' },
    ]);
    const { data } = await test.content.asOwner(() => test.content.tree.children(test.content.site.home));
    expect(data.map(({ title }) => title)).toEqual(['First', 'Zebra', 'Ant', 'Bear']);
  });

  it('has one bad item left out, not the others', async () => {
    const tooMuch = 'More than a page may hold. '.repeat(100_000);
    const report = await test.bring([
      { id: 1, title: 'Endless', content: tooMuch },
      { id: 2, title: 'Good' },
      { id: 2, title: 'Twin' },
    ]);
    expect(kindOf(report, 'post')).toMatchObject({
      read: 3,
      made: 1,
      skipped: 2,
      skippedBecause: [{ examples: ['Endless'] }, { reason: 'The file has another one with the same id.' }],
    });
    expect((await test.pages()).map(({ title }) => title)).toEqual(['Blog', 'Good']);
  });

  it('comes in only for who may make pages', async () => {
    await expect(
      test.content.db.runAs(somebody(), () => test.importer.run({ open: () => inChunks(wxrFile(oldSite)) })),
    ).rejects.toMatchObject({ status: 403 });
    expect(await test.pages()).toEqual([]);
  });

  it('leaves nothing behind when its file is broken', async () => {
    const before = await test.rowCounts();
    const file = wxrFile(oldSite).replace('</channel>', '</chanel>');
    await expect(test.bringFile(file)).rejects.toMatchObject({
      code: 'wordpress.malformed-file',
      members: { line: expect.any(Number) as number },
    });
    expect(await test.rowCounts()).toEqual(before);
  });
});
