import { defineExtension, type MigrationModules } from '@tessera/extension';
import { defineAdmin } from '@tessera/models';
import {
  contentBlocks,
  contentPages,
  DraftChanged,
  mayContent,
  PageMoved,
  PagePublished,
  PageRestored,
  PageTrashed,
  PageUnpublished,
} from '../contract';
import { Draft } from './drafts/draft';
import { Drafts } from './drafts/drafts';
import { DraftsApi } from './drafts/drafts.api';
import { PagePastApi } from './drafts/page-past.api';
import { Revision } from './drafts/revision';
import { Revisions } from './drafts/revisions';
import { Page } from './page-tree/page';
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
import { Redirect } from './redirects/redirect';
import { Redirects } from './redirects/redirects';
import { Reference } from './references/reference';
import { AssetUses } from './references/asset-uses';
import { References } from './references/references';
import { SchemaApi } from './schema/schema.api';
import { Site } from './sites/site';
import { Sites } from './sites/sites';
import { SitesApi } from './sites/sites.api';
import { Trash } from './trash/trash';
import { TrashApi } from './trash/trash.api';

const author = [mayContent.view, mayContent.create, mayContent.change, mayContent.seeHistory];
const editor = [...author, mayContent.move, mayContent.delete];

/** Sites, their pages, and what is written on them. */
export const contentExtension = defineExtension({
  name: 'content',
  needs: ['database', 'caching', 'users'],
  entities: [Site, Page, Draft, Revision, Redirect, Reference],
  pages: contentPages,
  blocks: contentBlocks,
  permissions: mayContent,
  grants: {
    viewer: [mayContent.view],
    author,
    editor,
    publisher: [...editor, mayContent.publish],
  },
  policies: [PageAccess],
  admin: [defineAdmin(Page, { link: '/pages/{id}' })],
  events: [PagePublished, PageUnpublished, PageMoved, PageTrashed, PageRestored, DraftChanged],
  checks: [pageTypesCheck],
  server: [
    PageTypes,
    PageSight,
    References,
    AssetUses,
    Revisions,
    PageTree,
    PageSearch,
    PageMover,
    Drafts,
    Publisher,
    Trash,
    Redirects,
    PublishedPages,
    Sites,
    PagesApi,
    DraftsApi,
    PagePastApi,
    PublicationsApi,
    TrashApi,
    SitesApi,
    SchemaApi,
  ],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
