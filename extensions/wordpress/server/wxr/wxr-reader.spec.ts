import type { Problem } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { inChunks, wxrFile } from '../../testing';
import type { WxrEvent, WxrItem } from './events';
import { readWxr } from './wxr-reader';

const all = async (chunks: AsyncIterable<Uint8Array>): Promise<WxrEvent[]> => {
  const events: WxrEvent[] = [];
  for await (const event of readWxr(chunks)) events.push(event);
  return events;
};
const read = async (file: string, chunk?: number): Promise<WxrEvent[]> => all(inChunks(file, chunk));
const itemsOf = async (file: string): Promise<WxrItem[]> => (await read(file)).filter((event) => event.sort === 'item');
const problemOf = async (file: string | AsyncIterable<Uint8Array>): Promise<Problem> => {
  try {
    await all(typeof file === 'string' ? inChunks(file) : file);
  } catch (problem) {
    return problem as Problem;
  }
  throw new Error('nothing was wrong with the file');
};

describe('a WordPress export', () => {
  it('tells authors, terms, the site and its items, in this order', async () => {
    const plain = { description: '', id: null, meta: [] };
    const channel = `
      <wp:category><wp:category_nicename>news</wp:category_nicename><wp:category_parent>all</wp:category_parent><wp:cat_name>News</wp:cat_name></wp:category>
      <wp:tag><wp:tag_slug>red</wp:tag_slug><wp:tag_name>Red</wp:tag_name></wp:tag>
      <wp:term><wp:term_taxonomy>mood</wp:term_taxonomy><wp:term_slug>glad</wp:term_slug><wp:term_name>Glad</wp:term_name></wp:term>`;
    expect((await read(wxrFile([{ id: 1 }], { channel }))).slice(0, 5)).toEqual([
      { sort: 'author', login: 'ada', email: 'ada@old.example', displayName: 'Ada Lovelace' },
      { sort: 'term', taxonomy: 'category', slug: 'news', name: 'News', parent: 'all', ...plain },
      { sort: 'term', taxonomy: 'post_tag', slug: 'red', name: 'Red', parent: '', ...plain },
      { sort: 'term', taxonomy: 'mood', slug: 'glad', name: 'Glad', parent: '', ...plain },
      {
        sort: 'site',
        title: 'The old site',
        tagline: 'Just another WordPress site',
        link: 'https://old.example',
        baseUrl: 'https://old.example',
        language: 'en-GB',
        version: '1.2',
      },
    ]);
  });

  it('tells all of an item, however the file is cut into pieces', async () => {
    const file = wxrFile([
      {
        id: 7,
        type: 'page',
        title: 'Größe 😀 & ]]> more',
        slug: 'size',
        status: 'private',
        content: '<p>one</p>\n\n<p>two</p>',
        excerpt: 'short',
        parent: 3,
        order: 2,
        password: 'geheim',
        attachmentUrl: 'https://old.example/a.jpg',
        terms: [['category', 'news', 'News']],
        meta: { _thumbnail_id: '12' },
        more: '<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Bea</wp:comment_author><wp:comment_content>Well said</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:commentmeta/></wp:comment><wp:comment/><wp:post_modified>2021-01-01 00:00:00</wp:post_modified>',
      },
    ]);
    const whole = await read(file, file.length * 2);
    expect(whole.at(-1)).toEqual({
      sort: 'item',
      id: 7,
      guid: 'https://old.example/?p=7',
      type: 'page',
      title: 'Größe 😀 & ]]> more',
      slug: 'size',
      link: 'https://old.example/size/',
      status: 'private',
      author: 'ada',
      publishedAt: new Date('2020-02-29T12:00:00Z'),
      content: '<p>one</p>\n\n<p>two</p>',
      excerpt: 'short',
      parent: 3,
      menuOrder: 2,
      isSticky: false,
      password: 'geheim',
      terms: [{ taxonomy: 'category', slug: 'news', name: 'News' }],
      attachmentUrl: 'https://old.example/a.jpg',
      meta: [{ key: '_thumbnail_id', value: '12' }],
      other: { 'wp:post_modified': '2021-01-01 00:00:00' },
      comments: [
        {
          id: 1,
          author: 'Bea',
          email: '',
          website: '',
          writtenAt: null,
          content: 'Well said',
          approved: '1',
          type: 'comment',
          parent: null,
          meta: 1,
        },
      ],
    });
    expect(await read(file, 1)).toEqual(whole);
    expect(await read(file, 7)).toEqual(whole);
  });

  it('without a date in UTC is dated by the local one, a draft without either has none', async () => {
    const none = '<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>';
    const file = wxrFile([{ id: 1 }, { id: 2, date: '0000-00-00 00:00:00' }]).replace(
      '<wp:post_date_gmt>2020-02-29 12:00:00</wp:post_date_gmt>',
      none,
    );
    expect((await itemsOf(file)).map(({ publishedAt }) => publishedAt)).toEqual([
      new Date('2020-02-29T12:00:00Z'),
      null,
    ]);
  });

  it('of version 1.0 names each term of an item once', async () => {
    const file = wxrFile([
      {
        id: 1,
        terms: [['category', 'news', 'News']],
        more: '<category>News</category><category domain="tag">Red</category>',
      },
    ]);
    expect((await itemsOf(file))[0]!.terms.map(({ slug, name }) => [slug, name])).toEqual([
      ['news', 'News'],
      ['', 'Red'],
    ]);
  });

  it('may use other prefixes, and a foreign namespace under a known prefix is not taken for ours', async () => {
    const file = wxrFile([{ id: 1 }, { id: 2 }])
      .replaceAll('wp:', 'export:')
      .replace('xmlns:wp=', 'xmlns:export=')
      .replace('xmlns:export:', 'xmlns:export=')
      .replace('<item>', '<item xmlns:export="http://example.org/else/">');
    expect((await itemsOf(file)).map(({ id, type }) => [id, type])).toEqual([
      [null, ''],
      [2, 'post'],
    ]);
  });

  it('may have blank lines before its beginning and control characters in its text', async () => {
    const [item] = await itemsOf(`\n\n${wxrFile([{ id: 1, title: 'a\u0008b\u000bc' }])}`);
    expect(item!.title).toBe('abc');
  });

  it('may be encoded as its first line says', async () => {
    const latin = wxrFile([{ id: 1, title: 'Größe' }]).replace('UTF-8', 'ISO-8859-1');
    const bytes = async function* () {
      yield await Promise.resolve(Buffer.from(latin, 'latin1'));
    };
    const events = await all(bytes());
    expect(events.at(-1)).toMatchObject({ title: 'Größe' });
  });
});

describe('a broken file', () => {
  const broken = [
    ['cut off', (file: string) => file.slice(0, file.indexOf('<wp:status>')), { line: 27, column: 1 }],
    [
      'with an element closed twice',
      (file: string) => file.replace('</title>', '</title>\n</title>'),
      { line: 9, column: 8 },
    ],
    ['with a raw ]]> in a text', (file: string) => file.replace('The old site', 'a ]]> b'), { line: 8, column: 12 }],
    ['with an entity of its own', (file: string) => file.replace('The old', '&laugh;'), { line: 8, column: 14 }],
  ] as const;

  it.each(broken)('%s is refused with line and column', async (_, breaking, place) => {
    const problem = await problemOf(breaking(wxrFile([{ id: 1 }])));
    expect(problem).toMatchObject({ code: 'wordpress.malformed-file', status: 422, members: place });
    expect(problem.title).toBe(`The file is broken at line ${place.line}, column ${place.column}.`);
  });

  it('with lines before its beginning counts them', async () => {
    const problem = await problemOf(`\n\n${wxrFile([{ id: 1 }]).replace('</title>', '</titel>')}`);
    expect(problem.members).toMatchObject({ line: 10 });
  });

  it('with bytes that are no text is refused', async () => {
    const bytes = async function* () {
      yield await Promise.resolve(Buffer.concat([Buffer.from(wxrFile([])), Buffer.from([0xff, 0xfe, 0x80])]));
    };
    expect(await problemOf(bytes())).toMatchObject({ code: 'wordpress.malformed-file' });
  });

  it('never has the entities of its document type expanded', async () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const file = wxrFile([{ id: 1 }])
      .replace('<rss', `${bomb}\n<rss`)
      .replace('The old site', '&b;');
    expect(await problemOf(file)).toMatchObject({ code: 'wordpress.malformed-file' });
  });

  it('nested without end is refused', async () => {
    expect(await problemOf(wxrFile([{ id: 1, more: '<a>'.repeat(1000) }]))).toMatchObject({
      code: 'wordpress.malformed-file',
    });
  });

  it('whose item has no end is refused before memory is full', async () => {
    const endless = async function* () {
      const [head] = wxrFile([{ id: 1, content: 'x' }]).split('x]]>');
      yield await Promise.resolve(Buffer.from(head!));
      for (const filler = Buffer.alloc(1024 ** 2, 'x'); ;) yield filler;
    };
    expect(await problemOf(endless())).toMatchObject({ code: 'wordpress.too-large', status: 422 });
  });
});

describe('another file', () => {
  it.each([
    ['an empty one', '  \n'],
    ['a text', 'Dear diary,'],
    ['a web page', '<!DOCTYPE html><html><body>Hello</body></html>'],
    ['a feed', '<rss version="2.0"><channel><title>News</title><item><title>One</title></item></channel></rss>'],
    ['an export without version', wxrFile([{ id: 1 }]).replace(/<wp:wxr_version>.*\n/, '')],
    ['an export of an unreadable version', wxrFile([]).replace('>1.2<', '>abc<')],
    ['an export of a version to come', wxrFile([]).replace('>1.2<', '>2.0<')],
    ['XML without a channel', '<rss><title/></rss>'],
    ['something packed', '\u001f\u008bpacked'],
  ])('%s is told apart', async (_, file) => {
    const bytes = file.startsWith('\u001f')
      ? (async function* () {
          yield await Promise.resolve(Buffer.from(file, 'latin1'));
        })()
      : file;
    expect(await problemOf(bytes)).toMatchObject({ code: 'wordpress.not-an-export', status: 422 });
  });
});
