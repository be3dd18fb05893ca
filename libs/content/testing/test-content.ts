import { cachingExtension } from '@tessera/caching/server';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import type { ActingPerson, Extension } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { type DocumentFields, uuidv7 } from '@tessera/models';
import { usersExtension } from '@tessera/users/server';
import { contentExtension, type CreatedPage, type MadeSite, type PageToCreate } from '../server';
import { type ContentActs, wireContent } from './wire-content';

/** Everything of this lib on a database of its own, with one site and its published home page. */
export interface TestContent extends ContentActs {
  readonly db: TestDatabase;
  readonly site: MadeSite;
  /** Runs `fn` as the owner of the installation. */
  asOwner<T>(fn: () => T): T;
  /** Runs `fn` as a visitor. */
  asVisitor<T>(fn: () => T): T;
  /** Another person who may everything, known by name. */
  anotherOwner(name: string): Promise<ActingPerson>;
  /** Makes a page beneath the home page, or where `values` say, as the owner. */
  page(title: string, values?: Partial<PageToCreate>): Promise<CreatedPage>;
  /** Makes a page and publishes it. */
  livePage(title: string, values?: Partial<PageToCreate>): Promise<CreatedPage>;
  close(): Promise<void>;
}

/** What may differ from one spec to another. */
export interface TestContentOptions {
  /** Installed besides what this lib needs. */
  readonly extensions?: readonly Extension[];
  readonly poolSize?: number;
  /** Environment variables for the settings. */
  readonly env?: Readonly<Record<string, string>>;
  /** Values of the home page. */
  readonly home?: DocumentFields;
}

/** Makes the content of one spec file. */
export async function testContent({
  extensions = [],
  poolSize = 4,
  env = {},
  home,
}: TestContentOptions = {}): Promise<TestContent> {
  const db = await testDatabase([cachingExtension, jobsExtension, usersExtension, contentExtension, ...extensions], {
    poolSize,
  });
  const acts = wireContent(db.database, db.installed, { env, provide: db.provide });
  const known = async (person: ActingPerson): Promise<ActingPerson> => {
    await db.database.query('INSERT INTO users_person (id, name, email, is_owner) VALUES ($1, $2, $3, true)', [
      person.id,
      person.name,
      `${person.id}@example.org`,
    ]);
    return person;
  };
  await known(db.owner);
  const site = await db.runAsSystem(() =>
    acts.sites.create({ name: 'Pets', locale: 'en', home: { title: 'Home', ...home } }),
  );
  const asOwner = <T>(fn: () => T) => db.runAs(db.owner, fn);
  const page = (title: string, values: Partial<PageToCreate> = {}) =>
    asOwner(() => acts.tree.create({ parent: site.home, type: 'content.standard', title, ...values }));
  return {
    ...acts,
    db,
    site,
    asOwner,
    page,
    asVisitor: (fn) => db.runAs(null, fn),
    anotherOwner: (name) => known({ id: uuidv7(), name, isOwner: true }),
    livePage: async (title, values) => {
      const made = await page(title, values);
      await asOwner(() => acts.publisher.publish(made.id, { basedOn: 1 }));
      return made;
    },
    close: () => db.close(),
  };
}
