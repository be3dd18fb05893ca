import { defineExtension, type MigrationModules } from '@tessera/extension';
import { contentBlocks, contentPages, mayContent } from '../contract';
import { DraftChanged, PageMoved, PagePublished, PageRestored, PageTrashed, PageUnpublished } from '../contract';
import { Draft } from './drafts/draft';
import { Revision } from './drafts/revision';
import { Page } from './page-tree/page';
import { Redirect } from './redirects/redirect';
import { Reference } from './references/reference';
import { Site } from './sites/site';

/** Sites, their pages, and what is written on them. */
export const contentExtension = defineExtension({
  name: 'content',
  needs: ['database', 'caching', 'users'],
  entities: [Site, Page, Draft, Revision, Redirect, Reference],
  pages: contentPages,
  blocks: contentBlocks,
  permissions: mayContent,
  events: [PagePublished, PageUnpublished, PageMoved, PageTrashed, PageRestored, DraftChanged],
  server: [],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
