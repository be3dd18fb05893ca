import { createHash } from 'node:crypto';
import { Sites } from '@tessera/content/server';
import { runAct } from '@tessera/extension';
import { uuidv7 } from '@tessera/models';
import sharp from 'sharp';
import { canary } from './words';
import type { Answered, Asked, Asks, World } from './world';

/** Ids by what they are ids of, as `doors.ts` asks for them: `pages`, `garden/beds`. */
export type Ids = Readonly<Record<string, readonly string[]>>;

/** What stands in the database. */
export interface Garden {
  /** What the person may see. */
  readonly seen: Record<string, string[]>;
  /** What she may not. */
  readonly hidden: Record<string, string[]>;
  /** Of those, what a visible page or record refers to: the id stands in what she may read, and nothing else of it. */
  readonly named: readonly string[];
  /** The page and the folder within which she may do something. */
  readonly section: string;
  readonly folder: string;
  /** A picture that lies in a folder of others. */
  readonly hiddenPicture: Uint8Array;
}

/** Plants canaries wherever the person may not look, as the owner and through the doors of the product. */
export async function plantGarden(world: World): Promise<Garden> {
  const make = maker(world.owner);
  const sites = world.app.services.get(Sites);
  const asTest = <T>(fn: () => Promise<T>) => runAct({ services: world.app.services, system: 'test' }, fn);
  await asTest(() => sites.ensureDefault());
  const site = (await make<{ data: { id: string; home: string }[] }>('GET', '/api/v1/sites')).data[0]!;
  const pages = await plantPages(make, site.home);
  const media = await plantMedia(make);
  const records = await plantRecords(make);
  const rest = await plantRest(world, make);
  const other = await asTest(() =>
    sites.create({ name: canary('site name'), locale: 'en', home: { title: canary('home title') } }),
  );
  return {
    named: pages.named,
    section: pages.section,
    folder: media.folder,
    hiddenPicture: media.bytes,
    seen: {
      ...records.seen,
      pages: pages.seen,
      'media/folders': [media.folder],
      media: [media.seen],
      sites: [site.id],
    },
    hidden: {
      ...records.hidden,
      ...rest,
      pages: [...pages.hidden, other.home],
      'media/folders': [media.hiddenFolder],
      media: [media.hidden],
      sites: [other.id],
      changes: await changesOf(world, [...records.hidden['garden/poisons']!, ...records.hidden['garden/visits']!]),
    },
  };
}

/** Sends a request that must succeed, and gives what it is answered. */
export type Make = <T = { id: string }>(method: string, url: string, body?: unknown, version?: number) => Promise<T>;

/** `Make` of somebody. */
export function maker(owner: Asks): Make {
  return async <T>(method: string, url: string, body?: unknown, version?: number) => {
    const asked: Asked = { method, url, body, ...(version && { headers: { 'if-match': `"${version}"` } }) };
    const { status, text }: Answered = await owner(asked);
    if (status >= 300) throw new Error(`${method} ${url}: ${status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
}

/** Ids in the history of records, by which their former states are restored. */
async function changesOf({ db }: World, records: readonly string[]): Promise<string[]> {
  const rows = await db.database.query<{ id: string }>('SELECT id FROM database_change WHERE record = ANY ($1)', [
    records,
  ]);
  return rows.map(({ id }) => id);
}

async function plantRecords(make: Make): Promise<Pick<Garden, 'seen' | 'hidden'>> {
  const add = async (resource: string, values: object) =>
    (await make<{ data: { id: string } }>('POST', `/api/v1/garden/${resource}`, values)).data.id;
  const change = (resource: string, id: string, values: object, version: number) =>
    make('PATCH', `/api/v1/garden/${resource}/${id}`, values, version);
  // Their ids are values of fields that the person may read, so those she knows.
  const named = [
    await add('poisons', { name: canary('poison named') }),
    await add('poisons', { name: canary('poison former') }),
  ];
  const poison = await add('poisons', { name: canary('poison before'), dose: 4711 });
  await change('poisons', poison, { name: canary('poison now') }, 1);
  const thrown = await add('poisons', { name: canary('poison in trash') });
  await make('DELETE', `/api/v1/garden/poisons/${thrown}`, undefined, 1);
  const bed = await add('beds', { name: 'Roses', size: 3, secret: canary('secret former'), poison: named[1]! });
  await change('beds', bed, { secret: canary('secret now'), poison: named[0]!, size: 4 }, 1);
  const second = await add('beds', { name: 'Tulips', size: 5, next: bed, secret: canary('secret of second') });
  const away = await add('beds', { name: 'Weeds', secret: canary('secret in trash') });
  await make('DELETE', `/api/v1/garden/beds/${away}`, undefined, 1);
  const visit = await add('visits', { name: canary('visit name'), bed, poison });
  const open = await add('visits', { name: 'Open visit', isOpen: true, bed, poison: named[0]! });
  return {
    seen: { 'garden/beds': [bed, second, away], 'garden/visits': [open], 'garden/poisons': [...named] },
    hidden: { 'garden/beds': [], 'garden/visits': [visit], 'garden/poisons': [poison, thrown] },
  };
}

async function plantPages(make: Make, home: string) {
  const page = async (title: string, parent: string, more: object = {}) =>
    await make('POST', '/api/v1/pages', { parent, type: 'content.standard', title, ...more });
  const publish = (id: string, version: number) => make('POST', `/api/v1/pages/${id}/publication`, undefined, version);
  const area = await page(canary('area title'), home, { slug: 'area' });
  const draft = await page(canary('draft title'), area.id, { fields: { body: textWith(canary('draft text')) } });
  const once = await page(canary('revision title'), home);
  await publish(once.id, 1);
  const { version } = await make<{ version: number }>('GET', `/api/v1/pages/${once.id}`);
  await make('DELETE', `/api/v1/pages/${once.id}/publication`, undefined, version);
  const live = await page('Everybody reads this', home);
  await publish(live.id, 1);
  const ahead = [{ op: 'set', field: 'title', value: canary('title ahead') }];
  await make('PATCH', `/api/v1/pages/${live.id}/draft`, { changes: ahead }, 1);
  const thrown = await page(canary('title in trash'), home);
  await make('DELETE', `/api/v1/pages/${thrown.id}`, undefined, 1);
  const section = await page('Section', area.id);
  const inside = await page('Inside', section.id, { fields: { body: textWith('Read on', draft.id) } });
  await publish(inside.id, 1);
  const gone = await page('Gone', section.id);
  await make('DELETE', `/api/v1/pages/${gone.id}`, undefined, 1);
  return {
    section: section.id,
    named: [draft.id],
    seen: [section.id, inside.id, gone.id],
    hidden: [area.id, draft.id, once.id, live.id, thrown.id, home],
  };
}

/** Running text of one word, with a link where a page is named. */
export function textWith(text: string, page?: string): readonly object[] {
  const marks = page ? [{ type: 'link', attrs: { page } }] : [];
  const content = [{ type: 'paragraph', content: [{ type: 'text', text, ...(marks.length > 0 && { marks }) }] }];
  return [{ id: uuidv7(), type: 'content.rich-text', fields: { text: { type: 'doc', content } } }];
}

async function plantMedia(make: Make) {
  const folder = async (name: string) =>
    (await make<{ data: { id: string } }>('POST', '/api/v1/media/folders', { name })).data.id;
  const [seenFolder, hiddenFolder] = [await folder('Flowers'), await folder(canary('folder name'))];
  const [seenBytes, bytes] = [await picture('seen'), await picture('hidden')];
  const add = (name: string, into: string, file: Uint8Array) =>
    make<{ id: string; version: number }>('POST', `/api/v1/media/images?name=${name}&folder=${into}`, file);
  const seen = await add('Rose.png', seenFolder, seenBytes);
  const hidden = await add(`${canary('picture name')}.png`, hiddenFolder, bytes);
  await make('PATCH', `/api/v1/media/${hidden.id}`, { alt: canary('picture alt') }, hidden.version);
  return { folder: seenFolder, hiddenFolder, seen: seen.id, hidden: hidden.id, bytes };
}

/** A picture of one colour, which its name decides. */
export async function picture(name: string): Promise<Uint8Array> {
  const [r = 0, g = 0, b = 0] = createHash('sha256').update(name).digest();
  return await sharp({ create: { width: 40, height: 30, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer();
}

async function plantRest({ db, receiver }: World, make: Make): Promise<Record<string, string[]>> {
  const added = async (url: string, body: object) => (await make<{ data: { id: string } }>('POST', url, body)).data.id;
  const group = await added('/api/v1/users/groups', { name: canary('group name') });
  const email = `${canary('mail address')}@example.org`;
  const person = await added('/api/v1/users/people', { name: canary('person name'), email });
  await make('POST', `/api/v1/users/groups/${group}/members`, { person });
  const view = async (entity: string, name: string, isShared: boolean, query: object) =>
    (await make('POST', '/api/v1/admin/views', { entity, name, isShared, view: { ...plainView, query } })).id;
  const views = [
    await view('garden.poison', canary('shared view of what is hidden'), true, {}),
    await view('garden.bed', canary('private view'), false, {}),
  ];
  await view('garden.bed', 'Shared', true, { 'filter[secret]': canary('filter of a view') });
  const webhook = await make('POST', '/api/v1/webhooks', {
    url: `${receiver.url}/${canary('webhook address')}`,
    note: canary('webhook note'),
    events: ['garden.poison.created'],
  });
  await added('/api/v1/garden/poisons', { name: canary('poison told') });
  const upload = await make<{ id: string; version: number }>(
    'POST',
    `/api/v1/garden/beds/imports?name=${canary('import name')}.csv`,
    new TextEncoder().encode(`name,secret\nImported,${canary('secret of an import')}\n`),
  );
  await make('POST', `/api/v1/garden/beds/imports/${upload.id}/run`);
  const job = uuidv7();
  await db.database.query("INSERT INTO jobs_run (id, job, note, state, started_by) VALUES ($1, $2, $3, 'done', $4)", [
    job,
    'garden.job',
    canary('job note'),
    (await db.database.query<{ id: string }>('SELECT id FROM users_person WHERE is_owner'))[0]!.id,
  ]);
  return {
    'users/groups': [group],
    'users/people': [person],
    'admin/views': views,
    webhooks: [webhook.id],
    imports: [upload.id],
    jobs: [job],
  };
}

/** A saved view that says nothing. */
export const plainView = { columns: ['name'], widths: {}, sort: [], query: {}, shape: 'table', isCompact: false };
