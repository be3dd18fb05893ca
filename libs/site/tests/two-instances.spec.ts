import { Caches } from '@tessera/caching/server';
import { hasRedis, type TestRedis, testRedis } from '@tessera/caching/testing';
import { Author, Category, Menu } from '@tessera/content/contract';
import { Site } from '@tessera/content/server';
import { records } from '@tessera/database/server';
import { Asset } from '@tessera/media/server';
import { type Json, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SitePages } from '../server/serving/site-pages';
import { type SiteInstance, testSite, type TestSite } from '../testing';

const everything = [
  '/',
  '/section',
  '/section/plain',
  '/section/story',
  '/quiet',
  '/quiet/other',
  '/quiet/page',
  // A list of articles of the whole site.
  '/category/craft',
] as const;
type Path = (typeof everything)[number];

/** What is changed, which pages show it, and how the first of them does. */
const changes: ReadonlyArray<{
  readonly what: string;
  readonly shownBy: readonly Path[];
  readonly change: (world: World) => Promise<unknown>;
  readonly shows: string;
}> = [
  {
    what: 'the page itself',
    // The story links to it, and would tell its title in a list.
    shownBy: ['/section/plain', '/section/story'],
    change: ({ retitle, plain }) => retitle(plain, 'Plain and new'),
    shows: '<h1>Plain and new</h1>',
  },
  {
    what: 'an article, of which lists tell the title',
    shownBy: ['/section/story', '/category/craft'],
    change: ({ retitle, story }) => retitle(story, 'Story and new'),
    shows: '<h1>Story and new</h1>',
  },
  {
    what: 'the author of a page, renamed',
    // Lists would tell authors and pictures too.
    shownBy: ['/section/story', '/category/craft'],
    change: ({ ada, site }) => site.db.runAsSystem(() => records(Author).change(ada, { name: 'Ada Lovelace' })),
    shows: 'Ada Lovelace',
  },
  {
    what: 'a term of a page, renamed',
    shownBy: ['/section/story', '/category/craft'],
    change: ({ craft, site }) => site.db.runAsSystem(() => records(Category).change(craft, { name: 'Handicraft' })),
    shows: 'Handicraft',
  },
  {
    what: 'a picture, replaced',
    shownBy: ['/section/story', '/category/craft'],
    change: ({ cat, site }) =>
      site.db.runAsSystem(() => records(Asset).change(cat, { storageKey: `images/${uuidv7()}`, width: 1234 })),
    shows: '1234',
  },
  {
    what: 'a setting of the site',
    shownBy: everything,
    change: ({ site }) => site.db.runAsSystem(() => records(Site).change(site.site.id, { name: 'Animals' })),
    shows: 'data-site="Animals"',
  },
  {
    what: 'a menu',
    shownBy: everything,
    change: ({ site }) => site.livePage('In the menu', { after: null }),
    shows: 'In the menu',
  },
  {
    what: 'a menu that somebody wrote',
    shownBy: everything,
    change: ({ site }) => site.asOwner(() => records(Menu).create({ name: 'Footer', place: 'footer' })),
    shows: 'data-site',
  },
  {
    what: 'a page that another refers to, moved',
    shownBy: ['/section/story', '/section/plain'],
    change: ({ move, plain }) => move(plain, 'plainest'),
    shows: 'href="/section/plainest"',
  },
];

describe('two instances on one database', () => {
  everyChange();
});

describe.skipIf(!hasRedis)(
  'two instances on one database and Redis (left out where no redis-server is installed)',
  () => {
    let redis: TestRedis;
    beforeAll(async () => void (redis = await testRedis()));
    afterAll(() => redis?.stop());

    everyChange(() => redis.url);

    it('a page is published while a thousand read: whoever asks after the first new answer of an instance gets a new one', async () => {
      const site = await testSite({ env: { REDIS_URL: redis.url } });
      try {
        const page = await site.livePage('Before');
        const instances = [site, await site.another()];
        let firstNew: number[] = [Infinity, Infinity];
        let began = 0;
        const outdated: number[] = [];
        const readers = instances.flatMap(({ get }, i) =>
          Array.from({ length: 20 }, async () => {
            for (let j = 0; j < 25; j++) {
              const mine = ++began;
              const isNew = (await (await get('/before')).text()).includes('<h1>After</h1>');
              if (isNew) firstNew = firstNew.with(i, Math.min(firstNew[i]!, began));
              else if (mine > firstNew[i]!) outdated.push(mine);
            }
          }),
        );
        await expect.poll(() => began).toBeGreaterThan(200);
        await site.asOwner(async () => {
          const saved = await site.drafts.change(page.id, [{ op: 'set', field: 'title', value: 'After' }], {
            basedOn: 1,
          });
          await site.publisher.publish(page.id, { basedOn: saved.version });
        });
        await Promise.all(readers);
        expect([began, outdated, firstNew.every((each) => each < 1_000)]).toEqual([1_000, [], true]);
      } finally {
        await site.close();
      }
    });

    it('a page that one has rendered is not rendered by the other', async () => {
      const site = await testSite({ env: { REDIS_URL: redis.url } });
      try {
        await site.livePage('Shared');
        const html = await (await site.get('/shared', { 'accept-encoding': 'br' })).text();
        const other = await site.another();
        await expect
          .poll(async () => {
            const response = await other.get('/shared', { 'accept-encoding': 'br' });
            return [await response.text(), response.headers.get('content-encoding'), figures(other).sharedHits];
          })
          .toEqual([html, 'br', 1]);
        expect(figures(other).misses).toBe(0);
      } finally {
        await site.close();
      }
    });
  },
);

/** One world for all changes, one after the other. */
function everyChange(redisUrl?: () => string): void {
  let world: World;
  beforeAll(async () => void (world = await makeWorld(redisUrl?.())));
  afterAll(() => world?.site.close());

  it.each(changes)('$what: the pages that show it are new on both, and no other is rendered again', async (each) => {
    const { site, other } = world;
    const instances = [site, other];
    for (const { get } of instances) for (const path of everything) await (await get(path)).text();
    const before = instances.map((instance) => everything.map((path) => kept(instance, path)));
    const missesBefore = instances.map((instance) => figures(instance).misses);

    await each.change(world);
    const isNew = () =>
      instances.map((instance, i) => everything.filter((path, j) => kept(instance, path) !== before[i]![j]).sort());
    const shownBy = [...each.shownBy].sort();
    await expect.poll(isNew, { timeout: 5_000 }).toEqual([shownBy, shownBy]);

    for (const { get } of instances) {
      expect(await (await get(each.shownBy[0]!)).text()).toContain(each.shows);
      for (const path of everything) await (await get(path)).text();
    }
    expect(isNew(), 'all others are the very same').toEqual([shownBy, shownBy]);
    const rendered = instances.map((instance, i) => figures(instance).misses - missesBefore[i]!);
    // The page that says that there is none may be among what is rendered.
    expect(Math.max(...rendered)).toBeLessThanOrEqual(shownBy.length + 1);
  });
}

interface World {
  readonly site: TestSite;
  readonly other: SiteInstance;
  readonly plain: string;
  readonly story: string;
  readonly ada: string;
  readonly craft: string;
  readonly cat: string;
  retitle(page: string, title: string): Promise<void>;
  move(page: string, slug: string): Promise<void>;
}

async function makeWorld(redisUrl: string | undefined): Promise<World> {
  const site = await testSite({ env: { ...(redisUrl && { REDIS_URL: redisUrl }) } });
  const [ada, craft, cat, dog] = await site.db.runAsSystem(async () => [
    (await records(Author).create({ name: 'Ada', slug: 'ada' })).id,
    (await records(Category).create({ name: 'Craft', slug: 'craft' })).id,
    (await records(Asset).create(picture('cat.jpg'))).id,
    (await records(Asset).create(picture('dog.jpg'))).id,
  ]);
  const [section, quiet] = [await site.livePage('Section'), await site.livePage('Quiet')];
  const plain = await site.livePage('Plain', { parent: section.id });
  const link = { type: 'text', text: 'there', marks: [{ type: 'link', attrs: { page: plain.id } }] };
  const words: Json = { type: 'doc', content: [{ type: 'paragraph', content: [link] }] };
  const story = await site.livePage('Story', {
    parent: section.id,
    type: 'content.article',
    fields: {
      authors: [ada!],
      categories: [craft!],
      lead: { id: cat!, alt: '' },
      body: [{ id: uuidv7(), type: 'content.rich-text', fields: { text: words } }, image(cat!)],
    },
  });
  await site.livePage('Page', { parent: quiet.id });
  await site.livePage('Other', { parent: quiet.id, type: 'content.article', fields: { body: [image(dog!)] } });
  return {
    site,
    other: await site.another(),
    plain: plain.id,
    story: story.id,
    ada: ada!,
    craft: craft!,
    cat: cat!,
    retitle: (id, value) =>
      site.asOwner(async () => {
        const { version } = await site.drafts.read(id);
        const saved = await site.drafts.change(id, [{ op: 'set', field: 'title', value }], { basedOn: version });
        await site.publisher.publish(id, { basedOn: saved.version });
      }),
    move: (id, slug) =>
      site.asOwner(async () => {
        const { version } = await site.tree.one(id);
        await site.mover.change(id, { slug }, { basedOn: version });
      }),
  };
}

function image(id: string): Json {
  return { id: uuidv7(), type: 'content.image', fields: { image: { id, alt: '' } } };
}

function picture(name: string) {
  return {
    name,
    mime: 'image/jpeg',
    width: 1600,
    height: 900,
    bytes: 1000,
    colour: '#336699',
    widths: [400, 1600],
    storageKey: `images/${uuidv7()}`,
    sha256: uuidv7(),
  };
}

function kept({ nest }: SiteInstance, path: string): unknown {
  return nest.get(SitePages).kept(path);
}

function figures({ nest }: SiteInstance) {
  return nest.get(Caches).all.get('site.pages')!.figures;
}
