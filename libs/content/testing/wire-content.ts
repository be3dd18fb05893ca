import type { Database } from '@tessera/database/server';
import { People } from '@tessera/users/server';
import { type Installed, serverSettings, Settings } from '@tessera/extension';
import type { ServiceType } from '@tessera/models';
import {
  DocumentUpgrades,
  Drafts,
  DuePlans,
  Menus,
  PageCopier,
  PageMover,
  PageSearch,
  PageTree,
  PageTypes,
  PreviewLinks,
  Publisher,
  PublishedPages,
  Redirects,
  References,
  Revisions,
  ScheduledPages,
  Schedules,
  SearchIndex,
  Sites,
  SiteSearch,
  Trash,
} from '../server';

/** The acts of this lib, put together by hand as Nest does it in the product. */
export interface ContentActs {
  readonly settings: Settings;
  readonly types: PageTypes;
  readonly references: References;
  readonly revisions: Revisions;
  readonly upgrades: DocumentUpgrades;
  readonly tree: PageTree;
  readonly search: PageSearch;
  readonly searchIndex: SearchIndex;
  readonly siteSearch: SiteSearch;
  readonly mover: PageMover;
  readonly drafts: Drafts;
  readonly publisher: Publisher;
  readonly schedules: Schedules;
  readonly scheduled: ScheduledPages;
  readonly duePlans: DuePlans;
  readonly previewLinks: PreviewLinks;
  readonly copier: PageCopier;
  readonly trash: Trash;
  readonly redirects: Redirects;
  readonly published: PublishedPages;
  readonly menus: Menus;
  readonly sites: Sites;
}

/** Puts the acts together on a database; `provide` lets others find each by its class. */
export function wireContent(
  database: Database,
  installed: Installed,
  {
    env = {},
    provide = () => undefined,
  }: {
    readonly env?: Readonly<Record<string, string>>;
    readonly provide?: <T extends object>(type: ServiceType<T>, instance: T) => void;
  } = {},
): ContentActs {
  const known = <T extends object>(type: ServiceType<T>, instance: T): T => {
    provide(type, instance);
    return instance;
  };
  const settings = known(Settings, Settings.read([serverSettings], { PUBLIC_URL: 'https://www.example.org', ...env }));
  const types = known(PageTypes, new PageTypes(installed));
  const references = known(References, new References(database, types));
  const revisions = known(Revisions, new Revisions(database, types));
  const upgrades = known(DocumentUpgrades, new DocumentUpgrades(database, types, references));
  const tree = known(PageTree, new PageTree(database, types, references, settings));
  const searchIndex = known(SearchIndex, new SearchIndex(database, types, installed));
  const publisher = known(Publisher, new Publisher(database, types, references, tree, searchIndex, settings));
  const drafts = known(Drafts, new Drafts(database, types, references, revisions, upgrades));
  const people = new People(database);
  const published = known(PublishedPages, new PublishedPages(database, types));
  return {
    settings,
    types,
    references,
    revisions,
    upgrades,
    tree,
    publisher,
    searchIndex,
    siteSearch: known(SiteSearch, new SiteSearch(database, types)),
    search: known(PageSearch, new PageSearch(database)),
    mover: known(PageMover, new PageMover(database, types, tree)),
    drafts,
    copier: known(PageCopier, new PageCopier(database, tree, drafts)),
    previewLinks: known(PreviewLinks, new PreviewLinks(database, people, settings)),
    schedules: known(Schedules, new Schedules(database, types)),
    scheduled: known(ScheduledPages, new ScheduledPages(database)),
    duePlans: known(DuePlans, new DuePlans(database, publisher, people)),
    trash: known(Trash, new Trash(database, types, tree)),
    redirects: known(Redirects, new Redirects(database)),
    published,
    menus: known(Menus, new Menus(database, published)),
    sites: known(Sites, new Sites(database, types, references, publisher, settings)),
  };
}
