import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authExtension } from '@tessera/auth/server';
import {
  type DoorAnswer,
  personWith,
  testContent,
  type TestContent,
  type TestDoor,
  testDoor,
} from '@tessera/content/testing';
import { contentExtension, Redirects } from '@tessera/content/server';
import { records } from '@tessera/database/server';
import type { ActingPerson } from '@tessera/extension';
import { Asset, Folder, mediaExtension } from '@tessera/media/server';
import { type Json, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteExtension } from '../server';
import { plainTheme } from '../testing';

/** Stands in everything that a person with one section must not learn: titles, texts, addresses, names of pictures and folders. */
const canary = /heron/i;
const dataDir = mkdtempSync(join(tmpdir(), 'tessera-section-'));

let content: TestContent;
let door: TestDoor;
let world: Awaited<ReturnType<typeof makeWorld>>;
/** Somebody with all rights within one section and one folder, and none elsewhere. */
let person: ActingPerson;
let everybody: ActingPerson;

beforeAll(async () => {
  content = await testContent({
    extensions: [authExtension, mediaExtension, siteExtension, plainTheme],
    home: { intro: 'Everybody reads this.' },
  });
  door = await testDoor(content.db, { DATA_DIR: dataDir });
  world = await makeWorld();
  const page = [...contentExtension.grants.publisher!];
  const media = [...mediaExtension.grants.publisher!];
  person = personWith({ within: { [world.news]: page, [world.lost]: page, [world.folder]: media } });
  everybody = personWith({ everywhere: [...page, ...media] });
  // Pages that are finished can be asked what they are made of.
  for (const path of ['/', '/company', '/company/news']) await door.send(null, 'GET', path);
});
afterAll(async () => {
  await door?.close();
  await content?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A site of which the section `news` is the smaller part. */
async function makeWorld() {
  const { asOwner, page, livePage, mover, trash, drafts, site } = content;
  const words = (text: string): Json => ({
    id: uuidv7(),
    type: 'content.rich-text',
    fields: { text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } },
  });
  const herons = { fields: { body: [words('The heron is silent.')] } };
  const pretend = async (id: string, value: string) =>
    asOwner(async () => {
      const { version } = await drafts.read(id);
      await drafts.change(id, [{ op: 'set', field: 'title', value }], { basedOn: version });
    });

  const company = await livePage('Company');
  const news = await livePage('News', { parent: company.id });
  const sport = await page('Sport', { parent: news.id });
  const sibling = await page('Heron sibling', { parent: company.id, slug: 'birds', ...herons });
  const beneath = await page('Heron beneath', { parent: sibling.id, ...herons });
  const first = await page('Heron first', { parent: company.id, after: null });
  const live = await livePage('Sold out', { parent: company.id });
  // What visitors read of these is for everybody; what their drafts say is not.
  for (const id of [site.home, company.id, live.id]) await pretend(id, `Heron ${id}`);
  const guest = await page('Came from elsewhere', { parent: beneath.id });
  await asOwner(() => mover.change(guest.id, { parent: news.id }, { basedOn: 1 }));
  const away = await page('Heron away', { parent: news.id, ...herons });
  await asOwner(() => mover.change(away.id, { parent: sibling.id }, { basedOn: 1 }));
  const trashed = await page('Heron in the trash', { parent: company.id, ...herons });
  await asOwner(() => trash.discard(trashed.id, { basedOn: 1 }));
  // A section of hers that went to the trash with a page above it.
  const gone = await page('Heron gone', { parent: company.id, slug: 'gone' });
  const lost = await page('Lost', { parent: gone.id });
  await asOwner(() => trash.discard(gone.id, { basedOn: 1 }));
  await asOwner(async () => {
    const { version } = await drafts.read(sport.id);
    const link = { type: 'text', text: 'Over there', marks: [{ type: 'link', attrs: { page: sibling.id } }] };
    const text = { type: 'doc', content: [{ type: 'paragraph', content: [link] }] };
    await drafts.change(
      sport.id,
      [{ op: 'set', field: 'body', value: [{ id: uuidv7(), type: 'content.rich-text', fields: { text } } as Json] }],
      { basedOn: version },
    );
    await door.get(Redirects).add({ site: site.id, path: '/heron-old', page: news.id });
  });
  const picture = { mime: 'image/png', width: 480, height: 300, bytes: 99, colour: '#336699', widths: [480] };
  const make = (name: string, folder: string | null) =>
    records(Asset).create({ ...picture, name, alt: name, folder, storageKey: `images/${name}`, sha256: uuidv7() });
  const [folder, other, mine, theirs, top] = await content.db.runAsSystem(async () => {
    const mine = (await records(Folder).create({ name: 'News pictures' })).id;
    const theirs = (await records(Folder).create({ name: 'Heron pictures' })).id;
    return [
      mine,
      theirs,
      (await make('gull', mine)).id,
      (await make('heron', theirs)).id,
      (await make('heron top', null)).id,
    ] as const;
  });
  return {
    news: news.id,
    sport: sport.id,
    guest: guest.id,
    lost: lost.id,
    company: company.id,
    sibling: sibling.id,
    beneath: beneath.id,
    first: first.id,
    live: live.id,
    away: away.id,
    trashed: trashed.id,
    gone: gone.id,
    home: site.home,
    folder,
    other,
    mine,
    theirs,
    top,
  };
}

const isSwept = (path: string) => /^\/(?:api\/v1\/(?:pages|trash|sites|schema|media)|media)(?:\/|$)/.test(path);
const uploadRoute = '/api/v1/media/images';

/** Every way to ask a route: for each thing of the world where it names one, with each question where it is a list. */
function questions({ method, path }: { readonly method: string; readonly path: string }): string[] {
  const ids = [...Object.values(world), person.id];
  const paths = path.includes(':') ? ids.map((id) => path.replace(/:id\b/, id).replace(':file', '480.webp')) : [path];
  if (method !== 'GET') return paths;
  const lists: Readonly<Record<string, readonly string[]>> = {
    '/api/v1/pages': [
      'filter[parent]=none',
      ...ids.map((id) => `filter[parent]=${id}`),
      ...['heron', 'he', 'sold', '/', '/company', '/company/birds', 'e'].map((text) => `search=${text}&page[size]=200`),
    ],
    '/api/v1/media': ['', 'search=heron', 'filter[folder]=none', ...ids.map((id) => `filter[folder]=${id}`)],
  };
  return (lists[path] ?? ['']).flatMap((query) => paths.map((each) => (query ? `${each}?${query}` : each)));
}

/** What somebody might send to a route. */
function bodies(method: string, path: string): readonly unknown[] {
  const ids = Object.values(world);
  if (path === uploadRoute) return [new Uint8Array([1, 2, 3])];
  if (path === '/api/v1/pages')
    return ids.flatMap((parent) => [
      { parent, type: 'content.standard', title: 'Try', slug: 'birds' },
      ...[world.first, world.news].map((after) => ({ parent, type: 'content.standard', title: 'Try', after })),
    ]);
  if (method === 'PATCH' && path.endsWith('/draft'))
    return [{ changes: [{ op: 'set', field: 'title', value: 'Try' }] }];
  if (method === 'PATCH' && path.startsWith('/api/v1/pages/'))
    return [{ slug: 'birds' }, { after: null }, { after: world.first }, ...ids.map((parent) => ({ parent }))];
  if (method === 'PATCH') return [{ alt: 'Try' }, ...ids.map((folder) => ({ folder }))];
  return [undefined];
}

async function sweep(who: ActingPerson, wanted: (method: string) => boolean) {
  const told = new Set<string>();
  const broken: string[] = [];
  let asked = 0;
  const look = (method: string, path: string, route: string, { status, text }: DoorAnswer) => {
    asked++;
    if (canary.test(text)) told.add(`${method} ${route}`);
    if (status >= 500) broken.push(`${method} ${path}: ${text}`);
  };
  for (const route of door.routes.filter(({ path }) => isSwept(path)).filter(({ method }) => wanted(method)))
    for (const path of questions(route))
      for (const body of bodies(route.method, route.path))
        for (const match of route.method === 'GET' || route.path === '/api/v1/pages' ? [undefined] : ['"1"', '"2"'])
          look(route.method, path, route.path, await door.send(who, route.method, path, { body, match }));
  return { told: [...told].sort(), broken, asked };
}

it('the sweep finds the canary on every route that tells of pages and pictures, for who may see them', async () => {
  const { told, broken } = await sweep(everybody, (method) => method === 'GET');
  expect(told).toEqual([
    'GET /api/v1/media',
    'GET /api/v1/media/:id',
    'GET /api/v1/pages',
    'GET /api/v1/pages/:id',
    'GET /api/v1/pages/:id/draft',
    'GET /api/v1/pages/:id/freshness',
    'GET /api/v1/pages/:id/history',
    'GET /api/v1/pages/:id/preview',
    'GET /api/v1/trash',
  ]);
  expect(broken).toEqual([]);
});

it('somebody with one section reads nothing of the rest, whatever is asked', async () => {
  const { told, broken, asked } = await sweep(person, (method) => method === 'GET');
  expect(told).toEqual([]);
  expect(broken).toEqual([]);
  expect(asked).toBeGreaterThan(150);
});

it('and is told nothing of it by what is refused or done, whatever is sent', async () => {
  const { told, broken, asked } = await sweep(person, (method) => method !== 'GET');
  expect(told).toEqual([]);
  expect(broken).toEqual([]);
  expect(asked).toBeGreaterThan(500);
});

it('what visitors read is the same for everybody, and for who has no rights at all', async () => {
  const read = async (who: ActingPerson | null) => {
    const answers = [];
    for (const path of ['/', '/company', '/company/news', '/company/sold-out', '/sitemap.xml', '/sitemap/first.xml'])
      answers.push((await door.send(who, 'GET', path)).text);
    return answers;
  };
  const seen = await read(null);
  expect(await read(person)).toEqual(seen);
  expect(await read(personWith({}))).toEqual(seen);
  expect(await read(everybody)).toEqual(seen);
  expect(seen.join('\n')).not.toMatch(canary);
});
