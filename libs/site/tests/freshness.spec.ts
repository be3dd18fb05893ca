import { hasRedis, testRedis } from '@tessera/caching/testing';
import { Author, mayContent, Menu } from '@tessera/content/contract';
import { personWith } from '@tessera/content/testing';
import { records } from '@tessera/database/server';
import type { ActingPerson } from '@tessera/extension';
import { Asset, Folder } from '@tessera/media/server';
import { may as mayMedia } from '@tessera/media/contract';
import { permissionsFor, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FinishedPage, Freshness, Ingredients } from '../contract';
import { type SiteInstance, testSite, type TestSite } from '../testing';

let site: TestSite;
beforeAll(async () => void (site = await testSite()));
afterAll(() => site?.close());

const asked = async (id: string, who: ActingPerson = site.db.owner, at: SiteInstance = site): Promise<Freshness> => {
  const response = await at.getAs(who, `/api/v1/pages/${id}/freshness`);
  expect(response.status).toBe(200);
  return (await response.json()) as Freshness;
};
const finished = async (...question: Parameters<typeof asked>): Promise<FinishedPage> =>
  (await asked(...question)).finished!;
const words = ({ named, others }: Ingredients): string[] => [
  ...named.map(({ what, label, title }) => `${what} ${label}${title === null ? '' : ` “${title}”`}`),
  ...(others > 0 ? [`${others} others`] : []),
];

/** An article of Ada's with a picture in a folder, among others. */
async function story(title: string) {
  const slug = title.toLowerCase();
  const [author, picture] = await site.db.runAsSystem(async () => {
    const folder = await records(Folder).create({ name: `Of ${title}` });
    return [
      (await records(Author).create({ name: `Ada of ${title}`, slug })).id,
      (
        await records(Asset).create({
          name: `${slug}.jpg`,
          mime: 'image/jpeg',
          width: 1600,
          height: 900,
          bytes: 1000,
          colour: '#336699',
          widths: [400, 1600],
          folder: folder.id,
          storageKey: `images/${uuidv7()}`,
          sha256: uuidv7(),
        })
      ).id,
    ] as const;
  });
  const section = await site.livePage(`Section of ${title}`);
  const { id } = await site.livePage(title, {
    parent: section.id,
    type: 'content.article',
    fields: { authors: [author], lead: { id: picture, alt: '' } },
  });
  const path = `/section-of-${slug}/${slug}`;
  return { id, author, picture, section: section.id, path, visit: async () => (await site.get(path)).text() };
}

describe('a page that visitors see', () => {
  it('with a list of the whole site is made of the pages of each type', async () => {
    const body = [{ id: uuidv7(), type: 'content.page-list', fields: { limit: 3 } }];
    const { id } = await site.livePage('Lists', { fields: { body } });
    const { id: parent } = await site.livePage('Away');
    await site.get('/lists');
    expect(words((await finished(id)).kept!.madeOf)).toContain('any Pages of type “Article”');
    await site.livePage('Listed', { parent, type: 'content.article' });
    expect(words((await finished(id)).forgotten!.because)).toEqual(['any Pages of type “Article”']);
  });

  it('is fresh after a visit: since when, how often sent, and what it is made of, with the way there', async () => {
    const { id, author, picture, section, visit } = await story('Fresh');
    const before = await finished(id);
    expect(before).toMatchObject({ kept: null, forgotten: null, isKeeping: true, isShared: false });
    expect(new Date(before.knownSince).getTime()).toBeLessThan(Date.now());

    await visit();
    const once = (await finished(id)).kept!;
    await visit();
    await visit();
    const told = await asked(id);
    expect(told).toMatchObject({
      visitors: 'page',
      url: 'https://www.example.org/section-of-fresh/fresh',
      live: { number: 1 },
      hasChanges: false,
      plan: null,
    });
    expect(told.finished!.kept).toMatchObject({ madeAt: once.madeAt, madeBy: 'this-server', sent: once.sent + 2 });
    expect(Math.abs(Date.now() - Date.parse(once.madeAt))).toBeLessThan(10_000);
    expect(once.bytes).toBeGreaterThan(500);
    expect(words(once.madeOf)).toEqual(
      expect.arrayContaining([
        'record Site “Pets”',
        'record Page “Fresh”',
        'record Page “Section of Fresh”',
        'record Author “Ada of Fresh”',
        'record Picture or file “fresh.jpg”',
        'beneath Page “Section of Fresh”',
        'any Menus',
      ]),
    );
    const links = new Map(once.madeOf.named.map(({ what, id: of, entity, link }) => [`${what} ${of ?? entity}`, link]));
    expect([
      links.get(`record ${id}`),
      links.get(`record ${author}`),
      links.get(`record ${picture}`),
      links.get(`beneath ${section}`),
      links.get('any content.menu'),
    ]).toEqual([
      `/pages/${id}`,
      `/content/authors/${author}`,
      `/media?asset=${picture}`,
      `/pages/${section}`,
      '/content/menus',
    ]);
  });

  it('says why it had to go, and still does when it was made anew', async () => {
    const { id, author, picture, section, visit } = await story('Moody');
    const because = async () => {
      const { kept, forgotten } = await finished(id);
      expect([kept, forgotten?.cause]).toEqual([null, 'changed']);
      return words(forgotten!.because)[0];
    };
    const asSystem = (act: () => Promise<unknown>) => site.db.runAsSystem(act);

    await visit();
    await asSystem(() => records(Author).change(author, { name: 'Ada Lovelace' }));
    expect(await because()).toBe('record Author “Ada Lovelace”');

    expect(await visit()).toContain('Ada Lovelace');
    expect(words((await finished(id)).forgotten!.because)[0]).toBe('record Author “Ada Lovelace”');
    await asSystem(() => records(Asset).change(picture, { name: 'harbour.jpg', storageKey: `images/${uuidv7()}` }));
    expect(await because()).toBe('record Picture or file “harbour.jpg”');

    await visit();
    await site.asOwner(() => records(Menu).create({ name: 'Footer', place: 'footer' }));
    expect(await because()).toBe('any Menus');

    await visit();
    await site.livePage('A younger one', { type: 'content.article', parent: section });
    expect(await because()).toBe('beneath Page “Section of Moody”');

    await visit();
    await site.asOwner(async () => {
      const saved = await site.drafts.change(id, [{ op: 'set', field: 'summary', value: 'New' }], { basedOn: 1 });
      await site.publisher.publish(id, { basedOn: saved.version });
    });
    expect(await because()).toBe('record Page “Moody”');
    expect((await asked(id)).live).toMatchObject({ number: 2 });
  });

  it('shows that its draft is ahead', async () => {
    const page = await site.livePage('Written on');
    await site.get('/written-on');
    const before = await asked(page.id);
    await site.asOwner(() =>
      site.drafts.change(page.id, [{ op: 'set', field: 'title', value: 'Later' }], { basedOn: 1 }),
    );
    const { live, hasChanges, finished: still } = await asked(page.id);
    expect([before.hasChanges, hasChanges, live]).toEqual([false, true, before.live]);
    expect(still!.kept!.madeAt, 'writing makes nothing stale').toBe(before.finished!.kept!.madeAt);
  });
});

describe('a page that visitors do not see', () => {
  it('says whether it ever was there, and what is planned', async () => {
    const page = await site.page('Not yet');
    const publishAt = new Date(Date.now() + 86_400_000).toISOString();
    expect(await asked(page.id)).toMatchObject({ visitors: 'never-published', url: null, live: null, finished: null });
    await site.asOwner(() =>
      site.schedules.plan(page.id, { publishAt, draftVersion: 1, unpublishAt: null, zone: 'UTC' }, { basedOn: 0 }),
    );
    expect((await asked(page.id)).plan).toMatchObject({ publishAt });
    await site.asOwner(() => site.publisher.publish(page.id, { basedOn: 1 }));
    await site.asOwner(async () => {
      const { version } = await site.tree.one(page.id);
      await site.publisher.unpublish(page.id, { basedOn: version });
    });
    expect(await asked(page.id)).toMatchObject({ visitors: 'unpublished', url: null, live: null, finished: null });
  });

  it('says that it lies in the trash', async () => {
    const page = await site.livePage('Thrown away');
    await site.asOwner(() => site.trash.discard(page.id, { basedOn: 1 }));
    expect(await asked(page.id)).toMatchObject({ visitors: 'in-trash', url: null, live: null, finished: null });
  });
});

describe('somebody who sees a part', () => {
  it('is told how many others there are, and nothing of them', async () => {
    const { id, author, picture, section, visit } = await story('Hidden');
    const other = await site.livePage('Secret neighbour', { parent: section, type: 'content.article' });
    await visit();
    const all = await finished(id);
    const { kept } = await finished(id, personWith({ within: { [id]: [mayContent.view] } }));
    const { named, others } = kept!.madeOf;
    // Authors are for everybody.
    expect(words({ named, others: 0 })).toEqual(
      expect.arrayContaining(['record Page “Hidden”', 'record Author “Ada of Hidden”', 'record Site', 'any Menus']),
    );
    expect([others > 2, named.length + others]).toEqual([true, all.kept!.madeOf.named.length]);
    expect(named.filter(({ link }) => link !== null).map(({ id: of }) => of)).toEqual(
      expect.arrayContaining([id, author]),
    );
    for (const hidden of [other.id, section, picture, 'neighbour', 'hidden.jpg', 'Section of', 'Pets'])
      expect(JSON.stringify(named)).not.toContain(hidden);

    await site.db.runAsSystem(() => records(Asset).change(picture, { name: 'renamed.jpg' }));
    const hers = (await finished(id, personWith({ within: { [id]: [mayContent.view] } }))).forgotten!;
    expect([hers.cause, hers.because]).toEqual(['changed', { named: [], others: 1 }]);
    const withPictures = personWith({ everywhere: [mayContent.view, mayMedia.view, ...permissionsFor(Menu, 'view')] });
    expect(words((await finished(id, withPictures)).forgotten!.because)).toEqual([
      'record Picture or file “renamed.jpg”',
    ]);
  });

  it('is told of no page that she may not see', async () => {
    const [mine, theirs] = [await site.livePage('Mine'), await site.livePage('Theirs')];
    const person = personWith({ within: { [mine.id]: [mayContent.view] } });
    const status = async (who: ActingPerson | null, id: string) => {
      const path = `/api/v1/pages/${id}/freshness`;
      return (await (who ? site.getAs(who, path) : site.get(path))).status;
    };
    expect([
      await status(person, mine.id),
      await status(person, theirs.id),
      await status(person, uuidv7()),
      await status(person, 'x'),
      await status(personWith({}), mine.id),
      await status(null, mine.id),
    ]).toEqual([200, 404, 404, 404, 403, 401]);
  });
});

it('a server that keeps nothing, and one with a cache in front, say so', async () => {
  const page = await site.livePage('Elsewhere');
  const keepsNothing = await site.another({ env: { SITE_CACHE_BYTES: '0' } });
  const behind = await site.another({ env: { CDN_PURGE_URL: 'http://127.0.0.1:9' } });
  for (const { get } of [keepsNothing, behind]) await get('/elsewhere');
  expect(await finished(page.id, site.db.owner, keepsNothing)).toMatchObject({
    kept: null,
    forgotten: null,
    isKeeping: false,
    isKeptInFront: false,
  });
  expect(await finished(page.id, site.db.owner, behind)).toMatchObject({
    kept: { madeBy: 'this-server' },
    isKeptInFront: true,
  });
});

it.skipIf(!hasRedis)(
  'a page that another server made is as old as it is there (left out without redis-server)',
  async () => {
    const redis = await testRedis();
    const shared = await testSite({ env: { REDIS_URL: redis.url } });
    try {
      const page = await shared.livePage('Shared');
      await shared.get('/shared');
      const other = await shared.another();
      await expect
        .poll(async () => (await other.get('/shared'), (await finished(page.id, shared.db.owner, other)).kept?.madeBy))
        .toBe('another-server');
      const [here, there] = [
        await finished(page.id, shared.db.owner, shared),
        await finished(page.id, shared.db.owner, other),
      ];
      expect([here.isShared, there.isShared, here.kept!.madeBy]).toEqual([true, true, 'this-server']);
      expect(Math.abs(Date.parse(here.kept!.madeAt) - Date.parse(there.kept!.madeAt))).toBeLessThan(2_000);
    } finally {
      await shared.close();
      await redis.stop();
    }
  },
);
