import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kindOf, type MadeItem, numbersOf, type PageState, type TestImport, testImport } from '../../testing';

let test: TestImport;
beforeEach(async () => {
  test = await testImport();
});
afterEach(() => test.close());

/** Without what differs from one database to another: the ids of terms and authors, and the moment at which it was made. */
const comparable = (all: readonly PageState[]): unknown =>
  JSON.parse(
    JSON.stringify(
      all.map((page) => (page.path === '/blog' ? { ...page, publishedAt: null } : page)),
      (key, value: unknown) => (['authors', 'categories'].includes(key) ? null : value),
    ),
  );

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

describe('a second time', () => {
  it('makes and changes nothing', async () => {
    await test.bring(oldSite);
    const before = await test.rowCounts();
    const report = await test.bring(oldSite);
    expect(numbersOf(report, 'page')).toEqual([2, 0, 0, 2, 0]);
    expect(numbersOf(report, 'post')).toEqual([3, 0, 0, 2, 1]);
    expect(report.redirects).toBe(0);
    expect(await test.rowCounts()).toEqual(before);
  });

  it('after an interruption ends as if there had been none', async () => {
    await test.bring(oldSite);
    const [whole, wholeCounts] = [await test.pages(), await test.rowCounts()];
    await test.close();
    test = await testImport();
    for (let items = 1; items < 4; items++) {
      const stop = new AbortController();
      const stopAfter = (done: number) => Promise.resolve(done >= items ? stop.abort(new Error('killed')) : undefined);
      await expect(test.bring(oldSite, { signal: stop.signal, progress: stopAfter })).rejects.toThrow('killed');
    }
    await test.bring(oldSite);
    expect(comparable(await test.pages())).toEqual(comparable(whole));
    expect(await test.rowCounts()).toEqual(wholeCounts);
  });

  const oneWith = (text: string, more: Partial<MadeItem> = {}): MadeItem[] => [
    { id: 5, slug: 'five', content: text, ...more },
  ];
  const bodyText = async () =>
    JSON.stringify((await test.pages()).find(({ path }) => path === '/blog/five')!.fields['body']);

  it('brings what changed there up to date, and visitors see it', async () => {
    await test.bring(oneWith('Old words'));
    const report = await test.bring(oneWith('New words'));
    expect(numbersOf(report, 'post')).toEqual([1, 0, 1, 0, 0]);
    expect(await bodyText()).toContain('New words');
    const { id } = await test.pageAt('/blog/five');
    expect(await test.content.asOwner(() => test.content.tree.one(id))).toMatchObject({
      state: 'live',
      publishedAt: '2020-02-29T12:00:00.000Z',
    });
  });

  it('never overwrites what somebody wrote here', async () => {
    await test.bring(oneWith('Old words'));
    const { id } = await test.pageAt('/blog/five');
    await test.content.asOwner(() =>
      test.content.drafts.change(id, [{ op: 'set', field: 'title', value: 'Mine' }], { basedOn: 1 }),
    );
    const report = await test.bring(oneWith('New words'));
    expect(kindOf(report, 'post')).toMatchObject({
      changed: 0,
      skipped: 1,
      skippedBecause: [{ reason: 'It changed both there and here; what was written here stays.' }],
    });
    expect((await test.pages()).find(({ path }) => path === '/blog/five')!.title).toBe('Mine');
  });

  it('neither revives what was deleted here nor shows what was hidden here', async () => {
    await test.bring([...oneWith('Old words'), { id: 6, slug: 'six', content: 'Old' }]);
    const [five, six] = [await test.pageAt('/blog/five'), await test.pageAt('/blog/six')];
    await test.content.asOwner(() => test.content.trash.discard(five.id, { basedOn: five.version }));
    await test.content.asOwner(() => test.content.publisher.unpublish(six.id, { basedOn: six.version }));
    const report = await test.bring([...oneWith('New words'), { id: 6, slug: 'six', content: 'New' }]);
    expect(numbersOf(report, 'post')).toEqual([2, 0, 1, 0, 1]);
    expect((await test.pages()).map(({ path, publishedAt }) => [path, publishedAt === null])).toEqual([
      ['/blog', false],
      ['/blog/six', true],
    ]);
  });

  it('publishes what was a draft there before', async () => {
    await test.bring(oneWith('Words', { status: 'draft' }));
    await test.bring(oneWith('Words'));
    expect((await test.pages())[1]!.publishedAt).toEqual(new Date('2020-02-29T12:00:00Z'));
  });

  it('makes the blog anew where it was deleted, since new posts need it', async () => {
    await test.bring(oneWith('Words'));
    const blog = await test.pageAt('/blog');
    await test.content.asOwner(() => test.content.trash.discard(blog.id, { basedOn: blog.version }));
    await test.bring([...oneWith('Words'), { id: 7, slug: 'seven' }]);
    expect((await test.pages()).map(({ path }) => path)).toEqual(['/blog', '/blog/seven']);
  });
});
