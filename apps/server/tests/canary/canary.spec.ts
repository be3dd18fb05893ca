import type { ImportRowView, ImportView } from '@tessera/admin/contract';
import { runAct } from '@tessera/extension';
import type { WebhookTopics } from '@tessera/realtime/contract';
import { DeliveryRounds } from '@tessera/realtime/server';
import { EventReader } from '@tessera/realtime/testing';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { allRows } from './hidden-rows';
import { type Garden, type Make, maker, plantGarden, textWith } from './planting';
import { idsIn, sweep } from './sweep';
import { canariesIn, plantedCanaries } from './words';
import { type Asks, personOfOneSection, startWorld, type World } from './world';

let world: World;
let garden: Garden;
let gerda: Asks;
let credentials: { readonly authorization: string };
let make: Make;
let hiddenIds: Set<string>;

beforeAll(async () => {
  world = await startWorld();
  garden = await plantGarden(world);
  hiddenIds = new Set(Object.values(garden.hidden).flat());
  credentials = await world.tokenOf(await personOfOneSection(world, garden));
  gerda = world.asking(credentials);
  make = maker(world.owner);
}, 120_000);
afterAll(() => world?.close());

/** The owner does something with all sorts of what is hidden, and last makes a bed. Gives the id of that. */
async function doThings(): Promise<string> {
  const { pages, 'garden/poisons': poisons, 'garden/visits': visits, 'users/groups': groups } = garden.hidden;
  const versionOf = async (url: string) => (await make<{ data: { version: number } }>('GET', url)).data.version;
  for (const [url, name] of [
    [`/api/v1/garden/poisons/${poisons![0]}`, 'kanaripoisonnow'],
    [`/api/v1/garden/visits/${visits![0]}`, 'kanarivisitname'],
    [`/api/v1/users/groups/${groups![0]}`, 'kanarigroupname'],
  ] as const)
    await make('PATCH', url, { name: `${name} ${crypto.randomUUID()}` }, await versionOf(url));
  const draft = `/api/v1/pages/${pages![1]}/draft`;
  const { version } = await make<{ version: number }>('GET', draft);
  const changes = [{ op: 'set', field: 'body', value: textWith('kanaridrafttext') }];
  await make('PATCH', draft, { changes }, version);
  const bed = { name: 'The last bed', secret: 'kanarisecretnow' };
  return (await make<{ data: { id: string } }>('POST', '/api/v1/garden/beds', bed)).data.id;
}

/** Hidden ids and canaries in what somebody was told. */
function toldIn(text: string): string[] {
  return [...canariesIn(text), ...[...idsIn(text)].filter((id) => hiddenIds.has(id))];
}

it('live updates tell her of what she sees alone', async () => {
  const listen = async (headers: Readonly<Record<string, string>>, of: readonly string[]) => {
    const reader = await EventReader.listen(`${world.url}/api/v1/changes?of=${of.join()}`, headers);
    onTestFinished(() => reader.close());
    return reader;
  };
  const refusal = async (name: string) =>
    await listen(credentials, [name]).then(
      () => undefined,
      (error: Error) => error.message.replaceAll(name, '…').replace(/"requestId":"[^"]*"/, ''),
    );
  const unknown = await refusal('garden.nothing');
  const open: string[] = [];
  for (const name of world.db.installed.entities.keys()) {
    const refused = await refusal(name);
    if (refused === undefined) open.push(name);
    else expect([name, refused]).toEqual([name, unknown]);
  }
  expect(open).toEqual(expect.arrayContaining(['garden.bed', 'garden.visit', 'content.page']));
  expect(open).not.toContain('garden.poison');
  const [hers, owners] = [
    await listen(credentials, open),
    await listen(world.ownerCredentials, [...open, 'garden.poison']),
  ];
  const last = await doThings();
  for (const reader of [hers, owners])
    await expect.poll(() => JSON.stringify(reader.events), { timeout: 10_000 }).toContain(last);
  expect(toldIn(JSON.stringify(hers.events))).toEqual([]);
  expect(toldIn(JSON.stringify(owners.events))).toContain(garden.hidden['garden/poisons']![0]);
});

it('her webhooks tell what she sees alone', async () => {
  const topics = JSON.parse((await gerda({ method: 'GET', url: '/api/v1/webhooks/topics' })).text) as WebhookTopics;
  const events = [
    ...topics.entities.flatMap(({ name }) => ['created', 'changed', 'deleted'].map((verb) => `${name}.${verb}`)),
    ...topics.events.map(({ name }) => name),
  ];
  expect(events).toContain('garden.bed.created');
  expect(events).not.toContain('garden.poison.created');
  const body = { url: `${world.receiver.url}/gerda`, events };
  expect((await gerda({ method: 'POST', url: '/api/v1/webhooks', body })).status).toBe(201);
  const last = await doThings();
  const { services } = world.app;
  const told = () => JSON.stringify(world.receiver.messages.filter(({ path }) => path === '/gerda'));
  const rounds = async () => {
    await runAct({ services, system: 'test' }, () => services.get(DeliveryRounds).make());
    await services.get(DeliveryRounds).settled();
    return told();
  };
  await expect.poll(rounds, { timeout: 10_000 }).toContain(last);
  expect(toldIn(told())).toEqual([]);
});

it('an import finds nothing that she does not see', async () => {
  const beds = '/api/v1/garden/beds/imports';
  const said = async (poison: string) => {
    const sent = `Found,${poison},x,kanaripoisonnow`;
    const send = async <T = ImportView>(method: string, url: string, body?: unknown, version = 1) => {
      const { text } = await gerda({ method, url, body, headers: { 'if-match': `"${version}"` } });
      expect(toldIn(text).filter((each) => !sent.includes(each))).toEqual([]);
      return JSON.parse(text) as T;
    };
    const file = new TextEncoder().encode(`name,poison,secret,poison name\n${sent}\n`);
    const { id, mapping, version } = await send('POST', beds, file);
    expect(mapping.columns.map(({ field }) => field)).toEqual(['name', 'poison', null, null]);
    await send('PATCH', `${beds}/${id}`, { ...mapping, mode: 'both', key: 'name' }, version);
    await send('POST', `${beds}/${id}/run`);
    await expect.poll(async () => (await send('GET', `${beds}/${id}`)).counts, { timeout: 10_000 }).not.toBeNull();
    const { data } = await send<{ data: ImportRowView[] }>('GET', `${beds}/${id}/rows`);
    return data.map(({ state, errors }) => ({ state, errors }));
  };
  const hidden = await said(garden.hidden['garden/poisons']![0]!);
  expect(hidden).toMatchObject([{ state: 'failed' }]);
  expect(hidden).toEqual(await said(crypto.randomUUID()));
});

it('no door tells the person of one section and one entity anything of the rest, or lets her change it', async () => {
  const before = await allRows(world.db.database);
  const { requests, ...found } = await sweep(world.app.routes, gerda, garden, { hiddenIds, named: garden.named });
  expect(requests).toBeGreaterThan(1000);
  expect({ ...found, canaries: [...found.canaries] }).toEqual({ leaks: [], hints: [], failures: [], canaries: [] });
  const after = await allRows(world.db.database);
  const hers = new Set(Object.values(garden.seen).flat());
  const isHidden = (row: string) => {
    const { id, page } = JSON.parse(row) as { readonly id: string; readonly page?: string };
    return !hers.has(id) && !hers.has(page ?? '');
  };
  // Her token notes when it was used, once a minute.
  const isToken = (key: string) => key.startsWith('auth_token ');
  expect([...before].filter(([key, row]) => !isToken(key) && isHidden(row) && row !== after.get(key))).toEqual([]);
}, 120_000);

it('no door tells a visitor anything', async () => {
  const found = await sweep(world.app.routes, world.asking(), garden, {
    methods: ['GET'],
    hiddenIds,
    named: garden.named,
  });
  expect({ ...found, canaries: [...found.canaries] }).toMatchObject({
    leaks: [],
    hints: [],
    failures: [],
    canaries: [],
  });
}, 120_000);

it('the same sweep finds every canary where the owner asks, so none was planted in vain', async () => {
  const { canaries } = await sweep(world.app.routes, world.owner, garden, { methods: ['GET'] });
  expect(plantedCanaries().filter((word) => !canaries.has(word))).toEqual([]);
}, 120_000);
