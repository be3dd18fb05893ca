import { defineExtension, type MigrationModules } from '@tessera/extension';
import { defineAdmin, permissionsFor } from '@tessera/models';
import {
  Author,
  Category,
  Comment,
  contentBlocks,
  contentPages,
  DraftChanged,
  mayComments,
  mayContent,
  Menu,
  PageMoved,
  PagePublished,
  PageRestored,
  PageScheduled,
  PageTrashed,
  PageUnpublished,
  ScheduleRefused,
  Tag,
} from '../contract';
import { Draft } from './drafts/draft';
import { Drafts } from './drafts/drafts';
import { DraftsApi } from './drafts/drafts.api';
import { PagePastApi } from './drafts/page-past.api';
import { Revision } from './drafts/revision';
import { Revisions } from './drafts/revisions';
import { AuthorAccess, CategoryAccess, CommentAccess, SiteAccess, TagAccess } from './entity-access';
import { contentScreens } from './entity-screens';
import { Menus } from './menus';
import { Page } from './page-tree/page';
import { PageDeeds } from './page-tree/page-deeds';
import { PageFigures, publications, waitingPages } from './page-tree/page-figures';
import { PageMover } from './page-tree/page-mover';
import { PageSearch } from './page-tree/page-search';
import { PageTree } from './page-tree/page-tree';
import { PagesApi } from './page-tree/pages.api';
import { PageAccess } from './rights/page-access';
import { PageSight } from './rights/page-sight';
import { PageTypes } from './page-types';
import { pageTypesCheck } from './page-types.check';
import { PublishedPages } from './published/published-pages';
import { PublicationsApi } from './publishing/publications.api';
import { Publisher } from './publishing/publisher';
import { CopiesApi } from './copying/copies.api';
import { PageCopier } from './copying/page-copier';
import { PreviewLink } from './preview-links/preview-link';
import { PreviewLinks } from './preview-links/preview-links';
import { PreviewLinksApi } from './preview-links/preview-links.api';
import { Redirect } from './redirects/redirect';
import { Redirects } from './redirects/redirects';
import { Reference } from './references/reference';
import { AssetUses } from './references/asset-uses';
import { References } from './references/references';
import { DuePlans } from './scheduling/due-plans';
import { keepSchedule } from './scheduling/keep-schedule.job';
import { PageSchedule } from './scheduling/schedule';
import { ScheduledPages } from './scheduling/scheduled-pages';
import { Schedules } from './scheduling/schedules';
import { SchedulesApi } from './scheduling/schedules.api';
import { foldingCheck } from './searching/folding.check';
import { indexSearch } from './searching/index-search.job';
import { SearchIndex } from './searching/search-index';
import { SiteSearch } from './searching/site-search';
import { SchemaApi } from './schema/schema.api';
import { Site } from './sites/site';
import { Sites } from './sites/sites';
import { SitesApi } from './sites/sites.api';
import { Trash } from './trash/trash';
import { DocumentUpgrades } from './upgrades/document-upgrades';
import { upgradeDocuments } from './upgrades/upgrade-documents.job';
import { TrashApi } from './trash/trash.api';

const author = [mayContent.view, mayContent.create, mayContent.change, mayContent.seeHistory];
const editor = [
  ...author,
  mayContent.move,
  mayContent.sharePreview,
  mayContent.delete,
  ...[Category, Tag, Author, Menu].flatMap((entity) => permissionsFor(entity)),
  ...permissionsFor(Comment, 'view', 'change', 'delete'),
];

/** Sites, their pages, and what is written on them. */
export const contentExtension = defineExtension({
  name: 'content',
  needs: ['database', 'caching', 'jobs', 'users'],
  entities: [
    Site,
    Page,
    Draft,
    Revision,
    PageSchedule,
    PreviewLink,
    Redirect,
    Reference,
    Category,
    Tag,
    Author,
    Menu,
    Comment,
  ],
  pages: contentPages,
  blocks: contentBlocks,
  permissions: { ...mayContent, ...mayComments },
  grants: {
    viewer: [mayContent.view],
    author,
    editor,
    publisher: [...editor, mayContent.publish, ...permissionsFor(Site, 'view', 'change')],
  },
  policies: [PageAccess, SiteAccess, CategoryAccess, TagAccess, AuthorAccess, CommentAccess],
  admin: [
    defineAdmin(Page, { link: '/pages/{id}', deeds: (services) => services.get(PageDeeds).read() }),
    ...contentScreens,
  ],
  figures: [publications, waitingPages],
  events: [
    PagePublished,
    PageUnpublished,
    PageMoved,
    PageTrashed,
    PageRestored,
    DraftChanged,
    PageScheduled,
    ScheduleRefused,
  ],
  jobs: [upgradeDocuments, keepSchedule, indexSearch],
  checks: [pageTypesCheck, foldingCheck],
  server: [
    PageTypes,
    PageSight,
    References,
    SearchIndex,
    SiteSearch,
    AssetUses,
    Revisions,
    DocumentUpgrades,
    PageTree,
    PageDeeds,
    PageFigures,
    PageSearch,
    PageMover,
    Drafts,
    Publisher,
    Schedules,
    ScheduledPages,
    DuePlans,
    PreviewLinks,
    PageCopier,
    Trash,
    Redirects,
    PublishedPages,
    Menus,
    Sites,
    PagesApi,
    DraftsApi,
    PagePastApi,
    PublicationsApi,
    SchedulesApi,
    PreviewLinksApi,
    CopiesApi,
    TrashApi,
    SitesApi,
    SchemaApi,
  ],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
