import type { APIRequestContext } from '@playwright/test';
import { addThing, type Around, bodyOf, type Json, type Saved, things, valuesOf } from '../example';

/** What the screens are looked at with. */
export interface ScreensWorld {
  /** What all of these things are tagged with. */
  readonly tag: string;
  /** A thing with a value in every field, parts and a past. */
  readonly whole: string;
  /** One of which nothing is known but its name. */
  readonly bare: string;
  readonly trashed: string;
  readonly person: string;
  /** A group that may look at things, and at nothing else. */
  readonly group: string;
  readonly webhook: string;
  readonly page: string;
  readonly site: string;
  readonly menu: string;
  readonly author: string;
  readonly category: string;
  readonly folder: string;
}

/** A word that fits nowhere. */
export const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const names = [
  longest,
  'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung im Landkreis',
  'A chair',
  'A table, mended twice and glued once, and nobody knows whose it was before',
  'Ω',
  'Oak bench',
  'Wall clock',
];

/** Fills a product with the words that break screens: the longest, none at all, many, and one alone. */
export async function makeScreensWorld(api: APIRequestContext, around: Around): Promise<ScreensWorld> {
  const today = new Date().toISOString().slice(0, 10);
  const { data: tag } = await bodyOf<{ data: Saved }>(
    await api.post('/api/v1/example/tags', { data: { name: 'Screens' } }),
    201,
  );
  const whole = await addThing(api, { ...valuesOf(7, around), tag: tag.id, name: longest, slug: 'whole', day: today });
  const bare = await addThing(api, { name: 'Nothing else is known', tag: tag.id });
  const rest = names.map((name, index) => ({
    ...valuesOf(index + 11, around),
    tag: tag.id,
    name,
    slug: `screens-${index}`,
    day: index < 5 ? today : `${today.slice(0, 8)}${String(index + 8).padStart(2, '0')}`,
    partOf: index % 3 === 0 ? whole.id : null,
    phone: index % 2 === 0 ? null : '+4722000000',
    picture: index % 2 === 0 ? null : { id: around.picture, alt: '' },
  }));
  await bodyOf(await api.post(`${things}/batch`, { data: { create: rest } }));
  for (const [place, name] of ['Left leg', longest, 'Seat'].entries())
    await bodyOf(await api.post('/api/v1/example/parts', { data: { thing: whole.id, name, place } }), 201);
  await bodyOf(
    await api.patch(`${things}/${whole.id}`, {
      data: { count: 900, notes: 'Changed once', partOf: bare.id },
      headers: { 'if-match': `"${whole.version}"` },
    }),
  );
  const trashed = await addThing(api, { name: `Old ${longest}`.slice(0, 80) });
  await bodyOf(await api.delete(`${things}/${trashed.id}`, { headers: { 'if-match': '"1"' } }), 204);
  return {
    tag: tag.id,
    whole: whole.id,
    bare: bare.id,
    trashed: trashed.id,
    ...(await makePeople(api)),
    webhook: await makeWebhook(api),
    ...(await makeSite(api, around)),
  };
}

async function makePeople(api: APIRequestContext): Promise<{ person: string; group: string }> {
  const add = async (path: string, data: Json) =>
    (await bodyOf<{ data: Saved }>(await api.post(`/api/v1/users/${path}`, { data }), 201)).data;
  const person = await add('people', { name: `Frau ${longest}`, email: 'frau@example.org' });
  const group = await add('groups', { name: `Betrachterinnen der ${longest}` });
  const rights = [
    { permission: 'example.view-thing', place: null },
    { permission: 'example.view-tag', place: null },
  ];
  const path = `/api/v1/users/groups/${group.id}`;
  await bodyOf(await api.put(`${path}/rights`, { data: { rights }, headers: { 'if-match': `"${group.version}"` } }));
  await bodyOf(await api.post(`${path}/members`, { data: { person: person.id } }), 201);
  return { person: person.id, group: group.id };
}

async function makeWebhook(api: APIRequestContext): Promise<string> {
  const webhook = await bodyOf<Saved>(
    await api.post('/api/v1/webhooks', {
      data: {
        url: `https://example.invalid/${longest}/webhooks`,
        note: `For the ${longest}`,
        events: ['example.thing.created', 'example.thing.changed', 'users.person.created'],
      },
    }),
    201,
  );
  await api.post(`/api/v1/webhooks/${webhook.id}/tests`);
  return webhook.id;
}

async function makeSite(api: APIRequestContext, { picture }: Around) {
  const { data } = await bodyOf<{ data: { id: string; home: string }[] }>(await api.get('/api/v1/sites'));
  const addPage = async (parent: string, title: string) =>
    await bodyOf<Saved>(
      await api.post('/api/v1/pages', {
        data: {
          parent,
          type: 'content.standard',
          title,
          fields: {
            body: [
              { id: '0190a000-0000-7000-8000-000000000001', type: 'content.quote', fields: { text: longest } },
              {
                id: '0190a000-0000-7000-8000-000000000002',
                type: 'content.image',
                fields: { image: { id: picture, alt: '' } },
              },
            ],
          },
        },
      }),
      201,
    );
  const page = await addPage(data[0]!.home, `Die ${longest}`);
  await addPage(page.id, 'A page beneath');
  const add = async (path: string, values: Json) =>
    (await bodyOf<{ data: Saved }>(await api.post(`/api/v1/${path}`, { data: values }), 201)).data.id;
  const line = (number: number, items: readonly Json[] = []) => ({
    id: `0190a000-0000-7000-8000-00000000020${number}`,
    label: number === 1 ? longest : '',
    link: { page: page.id },
    items,
  });
  return {
    page: page.id,
    site: data[0]!.id,
    menu: await add('content/menus', {
      name: `Hauptmenü der ${longest}`,
      place: 'main',
      items: [line(1, [line(2, [line(3)])]), line(4)],
    }),
    author: await add('content/authors', { name: `Frau ${longest}`, slug: 'frau', photo: { id: picture, alt: '' } }),
    category: await add('content/categories', { name: `Berichte der ${longest}`, slug: 'berichte' }),
    folder: await add('media/folders', { name: `Bilder der ${longest}` }),
  };
}
