import { Tags } from '@tessera/caching/server';
import { Redirects, Site, Sites } from '@tessera/content/server';
import { countStatements, Database, records } from '@tessera/database/server';
import { Asset } from '@tessera/media/server';
import { type Json, uuidv7 } from '@tessera/models';
import { testSite, type TestSite } from '../testing';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { PublishedContent } from '../server/published/published-content';
import { SitePages } from '../server/serving/site-pages';

let site: TestSite;
beforeAll(async () => void (site = await testSite()));
afterAll(() => site?.close());

const block = (type: string, fields: Record<string, Json>): Json => ({ id: uuidv7(), type, fields });
const richText = (...runs: Json[]): Json =>
  block('content.rich-text', { text: { type: 'doc', content: [{ type: 'paragraph', content: runs }] } });
const linkTo = (page: string, text: string): Json => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { page } }],
});
const article = (title: string, fields: Record<string, Json> = {}, parent?: string) =>
  site.livePage(title, { type: 'content.article', fields, ...(parent && { parent }) });

/** Changes a draft and publishes it. */
async function republish(id: string, field: string, value: Json): Promise<void> {
  await site.asOwner(async () => {
    const { version } = await site.drafts.read(id);
    const saved = await site.drafts.change(id, [{ op: 'set', field, value }], { basedOn: version });
    await site.publisher.publish(id, { basedOn: saved.version });
  });
}

async function read(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status).toBe(200);
  return response.text();
}

async function picture(): Promise<string> {
  const { id } = await site.db.runAsSystem(() =>
    records(Asset).create({
      name: 'cat.jpg',
      mime: 'image/jpeg',
      width: 1600,
      height: 900,
      bytes: 1000,
      colour: '#336699',
      widths: [400, 1600],
      storageKey: `images/${uuidv7()}`,
      sha256: uuidv7(),
    }),
  );
  return id;
}

describe('what visitors see', () => {
  it('a draft is invisible; published it is read; unpublished it is gone', async () => {
    const page = await site.page('Hidden');
    expect((await site.get('/hidden')).status).toBe(404);
    await site.asOwner(() => site.publisher.publish(page.id, { basedOn: 1 }));
    expect(await read('/hidden')).toContain('<h1>Hidden</h1>');
    const { version } = await site.asOwner(() => site.tree.one(page.id));
    await site.asOwner(() => site.publisher.unpublish(page.id, { basedOn: version }));
    expect((await site.get('/hidden')).status).toBe(404);
  });

  it('a change shows when it is published, and at once then', async () => {
    const page = await site.livePage('First words');
    expect(await read('/first-words')).toContain('<h1>First words</h1>');
    await site.asOwner(() =>
      site.drafts.change(page.id, [{ op: 'set', field: 'title', value: 'Second words' }], { basedOn: 1 }),
    );
    expect(await read('/first-words')).toContain('<h1>First words</h1>');
    await site.asOwner(() => site.publisher.publish(page.id, { basedOn: 2 }));
    expect(await read('/first-words')).toContain('<h1>Second words</h1>');
  });

  it('the menu of every page follows the pages beneath the home page', async () => {
    await site.livePage('Reader');
    const menu = async () => /data-menu="([^"]*)"/.exec(await read('/reader'))![1]!.split(',');
    expect(await menu()).not.toContain('Shop');
    const shop = await site.livePage('Shop', { after: null });
    expect(await menu()).toContain('Shop');
    await republish(shop.id, 'title', 'Store');
    expect(await menu()).toContain('Store');
  });

  it('a link by id follows its page, and is plain text while visitors cannot see it', async () => {
    const target = await site.livePage('Target');
    await article('Linking', { body: [richText(linkTo(target.id, 'there'))] });
    expect(await read('/linking')).toContain('<a href="/target">there</a>');
    const { version } = await site.asOwner(() => site.tree.one(target.id));
    await site.asOwner(() => site.mover.change(target.id, { slug: 'élan' }, { basedOn: version }));
    expect(await read('/linking')).toContain('<a href="/%C3%A9lan">there</a>');
    const moved = await site.asOwner(() => site.tree.one(target.id));
    await site.asOwner(() => site.publisher.unpublish(target.id, { basedOn: moved.version }));
    expect(await read('/linking')).toContain('<p>there</p>');
  });

  it('a moved page is found from its old address, with the query kept', async () => {
    const page = await site.livePage('Before');
    await site.asOwner(() => site.mover.change(page.id, { slug: 'after' }, { basedOn: page.version }));
    const response = await site.get('/before?a=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/after?a=1']);
  });

  it('an article knows its neighbours by their days, and a new one comes between', async () => {
    const journal = await site.livePage('Journal');
    const dated = (title: string, day: string) => article(title, { publishedOn: `${day}T12:00:00.000Z` }, journal.id);
    await dated('One', '2020-01-01');
    await dated('Three', '2020-03-01');
    expect(await read('/journal/one')).toContain('<article data-next="Three">');
    await dated('Two', '2020-02-01');
    expect(await read('/journal/one')).toContain('<article data-next="Two">');
    expect(await read('/journal/two')).toContain('<article data-previous="One" data-next="Three">');
    expect(await read('/journal/three')).toContain('<time>March 1, 2020</time>');
  });

  it('a list shows the newest live pages, with their pictures, and forgets and learns at once', async () => {
    const news = await site.livePage('News');
    await site.livePage('Overview', { fields: { body: [block('content.page-list', { under: news.id, limit: 2 })] } });
    const shown = async () =>
      [...(await read('/overview')).matchAll(/<li><a href="[^"]*">([^<]*)<\/a>([^<]*)/g)].map(
        ([, title, rest]) => title! + rest!,
      );
    expect(await shown()).toEqual([]);
    await article('Old', { publishedOn: '2019-01-01T00:00:00.000Z' }, news.id);
    const middle = await article(
      'Middle',
      { publishedOn: '2020-01-01T00:00:00.000Z', lead: { id: await picture(), alt: '' } },
      news.id,
    );
    expect(await shown()).toEqual(['Middle with a picture', 'Old']);
    await article('New', { publishedOn: '2021-01-01T00:00:00.000Z' }, news.id);
    expect(await shown()).toEqual(['New', 'Middle with a picture']);
    const { version } = await site.asOwner(() => site.tree.one(middle.id));
    await site.asOwner(() => site.trash.discard(middle.id, { basedOn: version }));
    expect(await shown()).toEqual(['New', 'Old']);
  });

  it('two lists of one page do not mix, whatever they ask', async () => {
    const [cats, dogs] = [await site.livePage('Cats'), await site.livePage('Dogs')];
    for (const [title, parent] of [
      ['Tom', cats],
      ['Felix', cats],
      ['Rex', dogs],
    ] as const)
      await site.livePage(title, { parent: parent.id });
    const lists = [
      block('content.page-list', { under: cats.id, limit: 1 }),
      block('content.page-list', { under: dogs.id, limit: 5 }),
      block('content.page-list', { under: cats.id, limit: 5 }),
    ];
    await site.livePage('Pets', { fields: { body: lists } });
    const found = [...(await read('/pets')).matchAll(/<ul>(.*?)<\/ul>/g)].map(([, list]) =>
      [...list!.matchAll(/>([^<]+)<\/a>/g)].map(([, title]) => title),
    );
    expect(found).toEqual([['Felix'], ['Rex'], ['Felix', 'Tom']]);
  });
});

describe('what it costs', () => {
  const rendered = async (path: string) => {
    const { result, statements } = await countStatements(() => site.asVisitor(() => site.nest.get(SitePages).at(path)));
    expect(result.status).toBe(200);
    return statements;
  };

  it('a fresh article takes at most six statements, however many blocks it has', async () => {
    const [others, lead] = [
      await Promise.all(['A', 'B', 'C'].map((name) => site.livePage(`Other ${name}`))),
      await picture(),
    ];
    const body = Array.from({ length: 30 }, (_, i) => [
      richText(linkTo(others[i % 3]!.id, 'see')),
      block('content.quote', { text: 'So.' }),
      block('content.image', { image: { id: lead, alt: '' } }),
      block('content.page-list', { under: others[i % 3]!.id, limit: 1 + (i % 5) }),
    ]).flat();
    await article('Heavy', { body, lead: { id: lead, alt: '' } });
    await rendered('/');
    const statements = await rendered('/heavy');
    expect(statements.length, statements.join('\n\n')).toBeLessThanOrEqual(6);
  });

  it('a page in memory takes none', async () => {
    await site.livePage('Again');
    await rendered('/again');
    expect(await rendered('/again')).toEqual([]);
  });

  it('a page stays in memory while others that it does not speak of are published', async () => {
    const [section, elsewhere] = [await site.livePage('Section'), await site.livePage('Busy')];
    await site.livePage('Quiet', { parent: section.id });
    const lonely = await article('Lonely', {}, section.id);
    await Promise.all([rendered('/section/quiet'), rendered('/section/lonely')]);
    await article('Noise', {}, elsewhere.id);
    await republish(lonely.id, 'summary', 'New words');
    expect(await rendered('/section/quiet')).toEqual([]);
    expect(await rendered('/section/lonely')).not.toEqual([]);
  });

  it('an address that no page can have takes none', async () => {
    await site.get('/');
    await site.get('/%00');
    const query = vi.spyOn(site.nest.get(Database), 'query');
    onTestFinished(() => query.mockRestore());
    const statementsOf = async (path: string) => {
      query.mockClear();
      await site.get(path);
      return query.mock.calls.length;
    };
    expect(await statementsOf('/never-there')).toBeGreaterThan(0);
    expect(await statementsOf('/%00')).toBe(0);
  });
});

it('a page rendered while its data is invalidated is not stored: real database, real publication', async () => {
  const page = await site.livePage('Raced');
  const content = site.nest.get(PublishedContent);
  const pages = site.nest.get(SitePages);
  const pageAt = content.pageAt.bind(content);
  // The rendering stops once it has read the page, until the story goes on.
  let goOn!: () => void;
  const paused = new Promise<void>((resolve) => (goOn = resolve));
  let hasRead!: () => void;
  const read1 = new Promise<void>((resolve) => (hasRead = resolve));
  content.pageAt = async (address) => {
    const found = await pageAt(address);
    hasRead();
    await paused;
    return found;
  };
  const slow = site.asVisitor(() => pages.at('/raced'));
  await read1;
  content.pageAt = pageAt;
  await republish(page.id, 'title', 'Raced and changed');
  const asked = await site.asVisitor(() => pages.at('/raced'));
  expect(asked.text, 'who asks after the publication sees it, though an older rendering is under way').toContain(
    'Raced and changed',
  );
  goOn();
  expect((await slow).text, 'who asked before may see what was there before').toContain('<h1>Raced</h1>');
  expect(pages.kept('/raced')!.text, 'what was overtaken is never kept').toContain('Raced and changed');
});

it('what another process publishes is seen here a moment later', async () => {
  const page = await site.livePage('Elsewhere');
  expect(await read('/elsewhere')).toContain('<h1>Elsewhere</h1>');
  const other = await Database.open({ url: site.db.url, installed: site.db.installed, poolSize: 1 });
  try {
    const tags = new Tags(other);
    await other.transaction(async () => {
      await other.query(
        `UPDATE content_revision SET title = 'Changed elsewhere', fields = jsonb_set(fields, '{title}', '"Changed elsewhere"') WHERE page = $1`,
        [page.id],
      );
      await tags.invalidate([`content.page:${page.id}`]);
    });
  } finally {
    await other.close();
  }
  await expect.poll(() => read('/elsewhere')).toContain('<h1>Changed elsewhere</h1>');
});

describe('the preview of a draft', () => {
  it('shows the draft to its editors, each block by its id, fenced off and not indexed', async () => {
    const quote = block('content.quote', { text: 'Not yet public' }) as { id: string };
    const page = await site.page('Draft', {
      type: 'content.article',
      fields: { body: [quote as Json, block('content.rich-text', {})] },
    });
    const response = await site.getAs(site.db.owner, `/api/v1/pages/${page.id}/preview`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(`<blockquote id="b-${quote.id}">Not yet public</blockquote>`);
    expect(html).toContain('Text: there is nothing to show yet.');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^sandbox; default-src 'none'; .*frame-ancestors 'self'$/,
    );
    expect([response.headers.get('x-robots-tag'), response.headers.get('cache-control')]).toEqual([
      'noindex',
      'no-store',
    ]);
  });

  it('is not there for visitors, nor for pages that do not exist', async () => {
    const page = await site.page('Secret');
    expect((await site.get(`/api/v1/pages/${page.id}/preview`)).status).toBe(401);
    expect(
      (await site.getAs({ id: uuidv7(), name: 'Nobody', isOwner: false }, `/api/v1/pages/${page.id}/preview`)).status,
    ).toBe(403);
    expect((await site.getAs(site.db.owner, `/api/v1/pages/${uuidv7()}/preview`)).status).toBe(404);
    expect((await site.getAs(site.db.owner, '/api/v1/pages/x/preview')).status).toBe(404);
  });
});

it('the sitemap has every live page and no other, in parts that are written while they are sent', async () => {
  await site.livePage('In the map');
  await site.page('Not in the map');
  expect(await (await site.get('/sitemap.xml')).text()).toContain('/sitemap/first.xml');
  const text = await (await site.get('/sitemap/first.xml')).text();
  expect([text.includes('<loc>https://www.example.org/in-the-map</loc>'), text.includes('not-in-the-map')]).toEqual([
    true,
    false,
  ]);
  const content = site.nest.get(PublishedContent);
  const parts = await site.asVisitor(() => content.sitemapParts(5));
  const ids = await site.asVisitor(async () =>
    (await Promise.all(parts.map((after) => content.sitemap(after, 5)))).flat().map(({ id }) => id),
  );
  expect(ids).toEqual((await site.asVisitor(() => content.sitemap(null, 1000))).map(({ id }) => id));
});

it('who asks for a number that an old address had is led to its page, or told that there is none', async () => {
  const page = await site.livePage('Numbered');
  const redirects = site.nest.get(Redirects);
  await site.asOwner(() =>
    redirects.addAll(site.site.id, [
      { path: '/?p=12', page: page.id },
      { path: '/mag/?p=12', page: page.id },
    ]),
  );
  const to = async (path: string) => {
    const { status, headers } = await site.get(path);
    return [status, headers.get('location')];
  };
  for (const _time of ['first', 'from memory']) {
    expect(await to('/?p=12')).toEqual([301, '/numbered']);
    expect(await to('/?utm_source=x&p=12&a=1')).toEqual([301, '/numbered?utm_source=x&a=1']);
    expect(await to('/mag?p=12')).toEqual([301, '/numbered']);
    expect((await to('/?p=13'))[0]).toBe(404);
    for (const other of ['/?p=twelve', '/?page=12', '/?p=12x', '/numbered?p=12'])
      expect([other, (await to(other))[0]]).toEqual([other, 200]);
  }
  const { version } = await site.asOwner(() => site.tree.one(page.id));
  await site.asOwner(() => site.publisher.unpublish(page.id, { basedOn: version }));
  expect((await to('/?p=12'))[0]).toBe(404);
});

it('asking for a number that nobody knows costs one statement, and none where no number is known by that name', async () => {
  const pages = site.nest.get(SitePages);
  const statements = async (query: string) =>
    (await countStatements(() => site.asVisitor(() => pages.at('/', query)))).statements.length;
  await statements('');
  await statements('?p=1');
  expect([await statements('?p=2'), await statements('?utm_id=2')]).toEqual([1, 0]);
});

it('the language of the site is that of its pages, of those that are there and of new ones', async () => {
  await site.livePage('Spoken before');
  const languageAt = async (path: string) => /<html lang="([^"]*)"/.exec(await read(path))?.[1];
  expect(await languageAt('/spoken-before')).toBe('en');
  const speak = (locale: string) =>
    site.asOwner(async () => {
      const { id, version } = (await records(Site).find({ isDefault: true }))!;
      await records(Site).change(id, { locale }, { version });
    });
  await speak('de-CH');
  await site.livePage('Größe');
  expect([await languageAt('/spoken-before'), await languageAt('/groesse')]).toEqual(['de-CH', 'de-CH']);
  await speak('en');
});

it('what belongs to another site is neither in the sitemap nor in the feed; all languages of this one are', async () => {
  const other = await site.asOwner(() => site.nest.get(Sites).create({ name: 'Elsewhere', locale: 'de' }));
  const foreign = await site.livePage('Anderswo', { type: 'content.article', parent: other.home });
  const german = await article('Auf Deutsch');
  await site.db.runAsSystem(() =>
    site.db.database.query("UPDATE content_page SET locale = 'de' WHERE id = $1", [german.id]),
  );
  const map = await read('/sitemap/first.xml');
  const feed = await read('/feed.xml');
  expect([map.includes('/anderswo<'), feed.includes(foreign.id)]).toEqual([false, false]);
  expect([map.includes('https://www.example.org/auf-deutsch<'), feed.includes(german.id)]).toEqual([true, true]);
  expect(map.match(/<loc>https:\/\/www\.example\.org\/<\/loc>/g)).toHaveLength(1);
  expect(await read('/auf-deutsch')).toContain('<html lang="de">');
});

it('a feed is a kept answer that forgets what changes, found by the head of each page', async () => {
  const one = await article('In the feed');
  const response = await site.get('/feed.xml');
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(await response.text()).toContain('<title>In the feed</title>');
  expect(await read('/in-the-feed')).toContain('type="application/atom+xml"');
  await republish(one.id, 'title', 'Renamed');
  expect(await read('/feed.xml')).toContain('<title>Renamed</title>');
  expect((await site.get('/in-the-feed/feed.xml')).status).toBe(404);
});

it('the feeds of WordPress lead to ours, also beneath a page that moved, and not where there is none', async () => {
  const news = await site.livePage('Old news', { type: 'content.article-index' });
  await article('Only news', {}, news.id);
  const { version } = await site.asOwner(() => site.tree.one(news.id));
  await site.asOwner(() => site.mover.change(news.id, { slug: 'bulletin' }, { basedOn: version }));
  const leadsTo = async (path: string) => (await site.get(path)).headers.get('location');
  expect(await leadsTo('/feed')).toBe('/feed.xml');
  expect(await leadsTo('/bulletin/feed')).toBe('/bulletin/feed.xml');
  expect(await leadsTo('/old-news/feed/atom')).toBe('/bulletin/feed.xml');
  expect((await site.get('/bulletin/only-news/feed')).status).toBe(404);
  expect((await site.get('/nowhere/feed')).status).toBe(404);
  await site.livePage('Feed', { parent: news.id });
  expect(await read('/bulletin/feed')).toContain('<h1>Feed</h1>');
});
