import { cachingExtension } from '@tessera/caching/server';
import { authExtension } from '@tessera/auth/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { defineExtension, Installed } from '@tessera/extension';
import { jobsExtension, Worker } from '@tessera/jobs/server';
import {
  defineAdmin,
  defineEntity,
  definePermissions,
  definePolicy,
  field,
  mediaEntityName,
  where,
} from '@tessera/models';
import { usersExtension } from '@tessera/users/server';
import type { ImportMapping, ImportView } from '../contract';
import { transferApi, transferParts } from '../server/transfer/transfer-parts';

/** Rights of the example. */
export const mayExample = definePermissions('example', { seeNotes: 'See notes' });

/** Companies, found by their names. */
export const Company = defineEntity({
  name: 'example.company',
  label: 'Company',
  labels: 'Companies',
  title: 'name',
  fields: { name: field.text({ required: true }), city: field.text() },
});

/** Stands for the media library, which is above this lib: what pictures and files name. */
export const Asset = defineEntity({
  name: mediaEntityName,
  label: 'Picture or file',
  resource: false,
  title: 'name',
  fields: { name: field.text({ required: true }) },
});

/** People of companies. */
export const Contact = defineEntity({
  name: 'example.contact',
  label: 'Contact',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 80, search: 'A' }),
    email: field.email(),
    born: field.date(),
    seats: field.integer({ min: 0 }),
    kind: field.choice({ choices: { lead: 'Lead', client: 'Client' }, default: 'lead' }),
    tags: field.choices({ choices: { a: 'Alpha', b: 'Beta' } }),
    wage: field.money(),
    notes: field.text({ multiline: true, read: mayExample.seeNotes }),
    company: field.reference(Company),
    seenAt: field.dateTime(),
    isOpen: field.boolean(),
    photo: field.image(),
    terms: field.file(),
  },
  unique: [['email']],
});

const contactAccess = definePolicy(Contact, {
  view: ({ person }) => person !== null,
  add: ({ person }) => (person ? where({ kind: 'lead' }) : false),
  change: ({ person }) => (person ? where({ kind: 'lead' }) : false),
});

const example = defineExtension({
  name: 'example',
  entities: [Company, Contact],
  permissions: mayExample,
  policies: [contactAccess],
  admin: [
    defineAdmin(Contact, {
      computed: { initial: { label: 'Initial', needs: ['name'], value: ({ name }) => name.slice(0, 1) } },
    }),
    defineAdmin(Company, { computed: { people: { label: 'People', count: Contact } } }),
  ],
});

const media = defineExtension({ name: 'media', entities: [Asset] });

const admin = defineExtension({
  name: 'admin',
  needs: ['jobs', 'users', 'auth'],
  ...transferParts,
  generate: ({ entities }) => [...entities.values()].filter(({ resource }) => resource).flatMap(transferApi),
});

/** A running server with the example, and an owner's way to it. */
export interface TransferTest {
  readonly db: TestDatabase;
  readonly api: TestApi;
  /** Sends something as the owner and gives the JSON of the answer. */
  ask<T = ImportView>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T>;
  /** Uploads a file of contacts. */
  upload(file: string | Uint8Array, name?: string): Promise<ImportView>;
  /** Changes the mapping. */
  map(view: ImportView, mapping: Partial<ImportMapping>): Promise<ImportView>;
  /** Starts an act and waits until its job is done. */
  work(view: ImportView, act: 'dry-run' | 'run' | 'revert'): Promise<ImportView>;
  close(): Promise<void>;
}

/** Starts it with a worker. */
export async function transferTest(env: Readonly<Record<string, string>> = {}): Promise<TransferTest> {
  const db = await testDatabase(
    [cachingExtension, jobsExtension, usersExtension, authExtension, admin, media, example],
    { poolSize: 6 },
  );
  db.provide(Installed, db.installed);
  const api = await testApi(db, env);
  const worker = api.services.get(Worker);
  await worker.start(api.services);
  const imports = '/api/v1/example/contacts/imports';
  const send = async (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    await api.send(method, path, { body, headers: { ...(await api.asOwner()), ...headers } });
  const ask = async <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => {
    const response = await send(method, path, body, headers);
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  return {
    db,
    api,
    ask,
    upload: async (file, name = 'contacts.csv') =>
      await ask(
        'POST',
        `${imports}?name=${encodeURIComponent(name)}`,
        typeof file === 'string' ? new TextEncoder().encode(file) : file,
      ),
    map: async ({ id, version, mapping }, change) =>
      await ask('PATCH', `${imports}/${id}`, { ...mapping, ...change }, { 'if-match': `"${version}"` }),
    work: async ({ id }, act) => {
      await ask('POST', `${imports}/${id}/${act}`);
      for (;;) {
        const view = await ask<ImportView>('GET', `${imports}/${id}`);
        const isOver =
          view.state === 'failed' ||
          (view.state === 'done' ? view.counts !== null : ['tested', 'reverted'].includes(view.state));
        if (isOver) return view;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    close: async () => {
      await worker.stop();
      await api.close();
      await db.close();
    },
  };
}
