import { cachingExtension } from '@tessera/caching/server';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { type ActingPerson, type Extension, serverSettings, Settings } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { type DocumentFields, type ServiceType, uuidv7 } from '@tessera/models';
import { usersExtension } from '@tessera/users/server';
import type { SiteRow } from '../contract';
import { contentExtension, Drafts, PageMover, PageSearch, PageTree, PageTypes, Publisher, PublishedPages, Redirects, References, Revisions, Sites, Trash } from '../server';
import type { CreatedPage, PageToCreate } from '../server';

/** Everything of this lib on a database of its own, with one site and its published home page. */
export interface TestContent {
  readonly db: TestDatabase;
  readonly settings: Settings;
  readonly types: PageTypes;
  readonly references: References;
  readonly revisions: Revisions;
  readonly tree: PageTree;
  readonly search: PageSearch;
  readonly mover: PageMover;
  readonly drafts: Drafts;
  readonly publisher: Publisher;
  readonly trash: Trash;
  readonly redirects: Redirects;
  readonly published: PublishedPages;
  readonly sites: Sites;
  readonly site: SiteRow;
  /** Runs `fn` as the owner of the installation. */
  asOwner<T>(fn: () => T): T;
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
  /** The document of the home page. */
  readonly home?: DocumentFields;
}

/** Makes the content of one spec file. */
export async function testContent({ extensions = [], poolSize = 4, env = {}, home }: TestContentOptions = {}): Promise<TestContent> {
  const db = await testDatabase([cachingExtension, jobsExtension, usersExtension, contentExtension, ...extensions], { poolSize });
  const { database, installed } = db;
  const provide = <T extends object>(type: ServiceType<T>, instance: T): T => {
    db.provide(type, instance);
    return instance;
  };
  const settings = Settings.read([serverSettings], { PUBLIC_URL: 'https://www.example.org', ...env });
  const types = provide(PageTypes, new PageTypes(installed));
  const references = provide(References, new References(database, types));
  const revisions = provide(Revisions, new Revisions(database));
  const tree = provide(PageTree, new PageTree(database, types, references, settings));
  const search = provide(PageSearch, new PageSearch(database));
  const mover = provide(PageMover, new PageMover(database, types, tree));
  const drafts = provide(Drafts, new Drafts(database, types, references, revisions));
  const publisher = provide(Publisher, new Publisher(database, types, references, tree, settings));
  const trash = provide(Trash, new Trash(database, types, tree));
  const redirects = provide(Redirects, new Redirects(database));
  const published = provide(PublishedPages, new PublishedPages(database, types));
  const sites = provide(Sites, new Sites(database, types, references, publisher, settings));

  const known = async (person: ActingPerson): Promise<ActingPerson> => {
    await database.query('INSERT INTO users_person (id, name, email, is_owner) VALUES ($1, $2, $3, true)', [person.id, person.name, `${person.id}@example.org`]);
    return person;
  };
  const asOwner = <T>(fn: () => T) => db.runAs(db.owner, fn);
  const page = (title: string, values: Partial<PageToCreate> = {}) => asOwner(() => tree.create({ parent: site.home, type: 'content.standard', title, ...values }));
  await known(db.owner);
  const site = await db.runAsSystem(() => sites.create({ name: 'Pets', locale: 'en', home: { title: 'Home', ...home } }));
  return {
    db, settings, types, references, revisions, tree, search, mover, drafts, publisher, trash, redirects, published, sites, site, asOwner, page,
    anotherOwner: (name) => known({ id: uuidv7(), name, isOwner: true }),
    livePage: async (title, values) => {
      const made = await page(title, values);
      await asOwner(() => publisher.publish(made.id, { basedOn: 1 }));
      return made;
    },
    close: () => db.close(),
  };
}
