import { Author, Category, Comment, Menu, Tag } from '@tessera/content/contract';
import { Site } from '@tessera/content/server';
import { countStatements, records } from '@tessera/database/server';
import { Asset } from '@tessera/media/server';
import { type Json, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PublishedContent } from '../server/published/published-content';
import { SitePages } from '../server/serving/site-pages';
import { testSite, type TestSite } from '../testing';

let site: TestSite;
let journal: string;
const terms = { craft: '', glass: '', gold: '', ada: '' };

beforeAll(async () => {
  site = await testSite();
  await site.db.runAsSystem(async () => {
    terms.craft = (await records(Category).create({ name: 'Craft', slug: 'craft' })).id;
    terms.glass = (await records(Category).create({ name: 'Glass', slug: 'glass', parent: terms.craft })).id;
    terms.gold = (await records(Tag).create({ name: 'Gold', slug: 'gold' })).id;
    terms.ada = (await records(Author).create({ name: 'Ada', slug: 'ada' })).id;
  });
  journal = (await site.livePage('Journal', { type: 'content.article-index', fields: { size: 5 } })).id;
});
afterAll(() => site?.close());

const article = (title: string, fields: Record<string, Json> = {}, parent = journal) =>
  site.livePage(title, { type: 'content.article', parent, fields });

/** What a list shows, and which part of how many it is. */
async function listed(path: string): Promise<{ status: number; titles: string[]; part: string }> {
  const response = await site.get(path);
  const html = await response.text();
  const [, number, parts, total] = /data-part="(\d+)" data-parts="(\d+)" data-total="(\d+)"/.exec(html) ?? [];
  const titles = [...html.slice(html.indexOf('data-part')).matchAll(/<a href="[^"]*">([^<]*)<\/a>/g)].map(
    ([, title]) => title!,
  );
  return { status: response.status, titles, part: `${number}/${parts} of ${total}` };
}

/** What a page takes that nobody asked for yet; what is said of the whole site is in memory, as a rule. */
async function statementsOf(path: string): Promise<readonly string[]> {
  await site.asVisitor(() => site.nest.get(PublishedContent).site());
  const { result, statements } = await countStatements(() => site.asVisitor(() => site.nest.get(SitePages).at(path)));
  expect(result.status).toBe(200);
  return statements;
}

describe('an index', () => {
  it('lists what is published beneath it, in parts of its size, each at an address of its own', async () => {
    for (let day = 10; day < 22; day++)
      await article(`Day ${day}`, {
        publishedOn: `2026-11-${day}T12:00:00.000Z`,
        categories: [day % 2 ? terms.glass : terms.craft],
        ...(day < 12 && { tags: [terms.gold] }),
        ...(day === 15 && { authors: [terms.ada] }),
      });
    await site.page('A draft', { type: 'content.article', parent: journal, fields: { tags: [terms.gold] } });

    expect(await listed('/journal')).toMatchObject({
      part: '1/3 of 12',
      titles: ['Day 21', 'Day 20', 'Day 19', 'Day 18', 'Day 17'],
    });
    expect(await listed('/journal/page/3')).toMatchObject({ part: '3/3 of 12', titles: ['Day 11', 'Day 10'] });
    for (const nowhere of ['/journal/page/4', '/journal/page/1', '/journal/page/0', '/journal/page/x', '/journal/page'])
      expect((await site.get(nowhere)).status, nowhere).toBe(404);
  });

  it('that of the home page is of the whole site', async () => {
    expect(await listed('/page/2')).toMatchObject({ part: '2/3 of 12' });
    expect(await listed('/2026/11')).toMatchObject({ part: '1/3 of 12' });
  });

  it('says by what its articles can be found', async () => {
    const html = await (await site.get('/journal')).text();
    const found = JSON.parse(/data-found="([^"]*)"/.exec(html)![1]!.replaceAll('&quot;', '"')) as object;
    expect(found).toEqual({
      categories: [
        { id: terms.craft, name: 'Craft', slug: 'craft', count: 6 },
        { id: terms.glass, name: 'Glass', slug: 'glass', count: 6 },
      ],
      tags: [{ id: terms.gold, name: 'Gold', slug: 'gold', count: 2 }],
      authors: [{ id: terms.ada, name: 'Ada', slug: 'ada', count: 1 }],
      months: [{ month: '2026-11', count: 12 }],
    });
  });

  it('each part names itself as the one to be found', async () => {
    const html = await (await site.get('/journal/page/2')).text();
    expect(html).toContain('<link rel="canonical" href="https://www.example.org/journal/page/2">');
    expect(html).toContain('<title>Journal – Pets – 2</title>');
  });
});

describe('archives', () => {
  it('a category has the articles of those beneath it too, a tag and an author just theirs', async () => {
    expect(await listed('/journal/category/craft')).toMatchObject({ status: 200, part: '1/3 of 12' });
    expect(await listed('/journal/category/glass/page/2')).toMatchObject({ part: '2/2 of 6', titles: ['Day 11'] });
    expect(await listed('/journal/tag/gold')).toMatchObject({ part: '1/1 of 2', titles: ['Day 11', 'Day 10'] });
    expect(await listed('/journal/author/ada')).toMatchObject({ part: '1/1 of 1', titles: ['Day 15'] });
  });

  it('a day, a month and a year are those of the site', async () => {
    await site.db.runAsSystem(async () => {
      const { id } = (await records(Site).find({ isDefault: true }))!;
      await records(Site).change(id, { timeZone: 'Pacific/Auckland' });
    });
    await article('New year', { publishedOn: '2027-12-31T12:30:00.000Z' });
    expect(await listed('/journal/2028/01/01')).toMatchObject({ titles: ['New year'] });
    expect(await listed('/journal/2028')).toMatchObject({ titles: ['New year'] });
    expect((await site.get('/journal/2027')).status).toBe(404);
    expect((await site.get('/journal/2028/02')).status).toBe(404);
    expect((await site.get('/journal/2028/13')).status).toBe(404);
  });

  it('each has a feed of its own, named by its head, to which that of WordPress leads', async () => {
    const feed = await (await site.get('/journal/tag/gold/feed.xml')).text();
    expect([...feed.matchAll(/<title>([^<]*)</g)].map(([, title]) => title)).toEqual([
      expect.stringMatching(/^Gold – /) as string,
      'Day 11',
      'Day 10',
    ]);
    expect(await (await site.get('/journal/tag/gold')).text()).toContain('href="/journal/tag/gold/feed.xml"');
    for (const [old, now] of [
      ['/category/glass/feed', '/category/glass/feed.xml'],
      ['/category/craft/glass/feed', '/category/glass/feed.xml'],
      ['/author/ada/feed/rss2', '/author/ada/feed.xml'],
      ['/journal/2026/11/feed', '/journal/2026/11/feed.xml'],
    ] as const) {
      const { status, headers } = await site.get(old);
      expect([status, headers.get('location')], old).toEqual([301, now]);
      expect((await site.get(now)).status, now).toBe(200);
    }
  });

  it('there are none of what does not exist, nor beneath what is no index', async () => {
    await site.livePage('About');
    for (const nowhere of [
      '/journal/tag/silver',
      '/journal/category/gold',
      '/about/tag/gold',
      '/journal/tag/gold/page/2',
      '/nowhere/2026',
    ])
      expect((await site.get(nowhere)).status, nowhere).toBe(404);
  });

  it('a page of the same address comes first', async () => {
    const tag = await site.livePage('Tag', { parent: journal });
    await site.livePage('Gold itself', { parent: tag.id, slug: 'gold' });
    expect(await (await site.get('/journal/tag/gold')).text()).toContain('<h1>Gold itself</h1>');
    await site.asOwner(async () => site.trash.discard(tag.id, { basedOn: (await site.tree.one(tag.id)).version }));
    expect(await (await site.get('/journal/tag/gold')).text()).toContain('<h1>Gold</h1>');
  });

  it('change at once with what they show', async () => {
    await listed('/journal/tag/gold');
    const page = await article('New', { tags: [terms.gold] });
    expect((await listed('/journal/tag/gold')).titles).toContain('New');
    await site.asOwner(() => site.publisher.unpublish(page.id, { basedOn: 1 }));
    expect((await listed('/journal/tag/gold')).titles).not.toContain('New');
    await site.db.runAsSystem(() => records(Tag).change(terms.gold, { name: 'Leaf gold' }));
    expect(await (await site.get('/journal/tag/gold')).text()).toContain('<h1>Leaf gold</h1>');
  });
});

describe('what it costs', () => {
  it('an index and each archive take at most six statements, with 10 articles and with 300', async () => {
    const block = (type: string, fields: Record<string, Json>): Json => ({ id: uuidv7(), type, fields });
    const { id: picture } = await site.db.runAsSystem(() =>
      records(Asset).create({
        name: 'cat.jpg',
        mime: 'image/jpeg',
        width: 1600,
        height: 900,
        bytes: 1000,
        colour: '#336699',
        widths: [400, 1600],
        storageKey: 'images/cat',
        sha256: 'cat',
      }),
    );
    const body = [
      block('content.buttons', { buttons: [{ label: 'Journal', link: { page: journal }, style: 'filled' }] }),
      block('content.page-list', { under: journal, limit: 3 }),
      block('content.image', { image: { id: picture, alt: '' } }),
    ] as Json;
    const big = (await site.livePage('Big', { type: 'content.article-index', fields: { size: 50, body } })).id;
    const fill = async (from: number, to: number) => {
      for (let n = from; n < to; n++)
        await article(
          `Big ${n}`,
          {
            categories: [terms.craft],
            tags: [terms.gold],
            authors: [terms.ada],
            publishedOn: '2025-05-05T10:00:00.000Z',
            lead: { id: picture, alt: 'A cat' },
          },
          big,
        );
    };
    const paths = [
      '/big',
      '/big/category/craft',
      '/big/tag/gold',
      '/big/author/ada',
      '/big/2025/05',
      '/big/tag/gold/page/2',
    ];
    await fill(0, 10);
    for (const path of paths.slice(0, 5)) expect((await statementsOf(path)).length, path).toBeLessThanOrEqual(6);
    await fill(10, 300);
    for (const path of paths) {
      const statements = await statementsOf(path);
      expect(statements.length, `${path}\n${statements.join('\n\n')}`).toBeLessThanOrEqual(6);
    }
    expect(await listed('/big/tag/gold/page/60')).toMatchObject({ part: '60/60 of 300' });
  }, 120_000);
});

describe('comments', () => {
  it('are shown in threads with their article, and gone at once when somebody hides them', async () => {
    const page = await article('Talked about');
    const say = (text: string, parent: string | null = null) =>
      site.db.runAsSystem(() =>
        records(Comment).create({
          page: page.id,
          parent,
          author: 'Bo',
          email: 'bo@example.org',
          text,
          writtenAt: new Date(),
        }),
      );
    const comments = async () =>
      /data-comments="(\d+)"/.exec(await (await site.get('/journal/talked-about')).text())?.[1];
    expect(await comments()).toBeUndefined();
    const first = await say('First');
    await say('Answer', first.id);
    expect(await comments()).toBe('1');
    await say('Second');
    expect(await comments()).toBe('2');
    await site.db.runAsSystem(() => records(Comment).change(first.id, { state: 'hidden' }));
    expect(await comments()).toBe('1');
    expect(await (await site.get('/journal/talked-about')).text()).not.toContain('bo@example.org');
    expect((await statementsOf('/journal/talked-about')).length).toBeLessThanOrEqual(6);
  });
});

describe('menus', () => {
  it('follow their pages, leave out what visitors do not see, and stand in for the pages beneath the home page', async () => {
    const [live, moved, draft] = [await site.livePage('Live'), await site.livePage('Moved'), await site.page('Hidden')];
    const line = (page: string, label = '', items: Json = []): Json => ({ id: uuidv7(), label, link: { page }, items });
    const items = [
      line(live.id, '', [line(moved.id, 'There')]),
      line(draft.id, 'Draft', [line(moved.id, 'Beneath a draft')]),
      { id: uuidv7(), label: 'Nothing', link: null, items: [line(draft.id)] },
      { id: uuidv7(), label: 'Elsewhere', link: { url: 'https://example.org' }, items: [] },
    ] as Json;
    await site.db.runAsSystem(() => records(Menu).create({ name: 'Main', place: 'main', items: items as never }));
    await site.asOwner(() => site.mover.change(moved.id, { slug: 'there' }, { basedOn: 1 }));
    const { main } = await site.asVisitor(() => site.menus.shown());
    expect(main).toMatchObject([
      { label: 'Live', path: '/live', page: live.id, entries: [{ label: 'There', path: '/there' }] },
      { label: 'Beneath a draft', path: '/there' },
      { label: 'Elsewhere', path: 'https://example.org', page: null },
    ]);
  });
});

describe('a category beneath another', () => {
  it('has one address, to which its line leads; above it, what is filed under it is found too', async () => {
    const notes = (await site.livePage('Notes', { type: 'content.article-index' })).id;
    await article('About glass', { categories: [terms.glass] }, notes);
    const to = async (path: string) => {
      const { status, headers } = await site.get(path);
      return [status, headers.get('location')];
    };
    expect(await to('/notes/category/craft/glass')).toEqual([301, '/notes/category/glass']);
    expect(await to('/notes/category/craft/glass/page/2')).toEqual([301, '/notes/category/glass/page/2']);
    expect(await to('/notes/category/glass/craft')).toEqual([404, null]);
    expect(await to('/notes/category/craft/nothing')).toEqual([404, null]);
    expect((await listed('/notes/category/glass')).titles).toEqual(['About glass']);
    expect((await listed('/notes/category/craft')).titles).toEqual(['About glass']);
  });
});
