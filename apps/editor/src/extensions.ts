import type { Signal, Type } from '@angular/core';
import type { Routes } from '@angular/router';
import {
  adminNavigation,
  adminRoutes,
  type EntityScreens,
  type FirstStep,
  type ListColumns,
  type RecordExtensions,
  recordSearch,
  referenceDisplays,
  referenceWidgets,
} from '@tessera/admin/editor';
import { accessPanels, peopleFirstSteps, peopleRoutes } from '@tessera/auth/editor';
import {
  contentDisplays,
  contentFirstSteps,
  contentNavigation,
  contentRoutes,
  contentWidgets,
  pagePlaces,
  type PageSection,
} from '@tessera/content/editor';
import { wordpressPageSections, wordpressRoutes } from '@tessera/extensions/wordpress/editor';
import {
  mediaColumns,
  mediaDisplays,
  mediaNavigation,
  mediaRoutes,
  mediaSearch,
  mediaWidgets,
} from '@tessera/media/editor';
import { realtimeNavigation, realtimeRoutes } from '@tessera/realtime/editor';
import { sitePageSections } from '@tessera/site/editor';
import type { CommandSource, FieldWidgets, IconName } from '@tessera/ui';
import { groupPanels, personPanels, type RightPlaces, usersRoutes } from '@tessera/users/editor';

/** A line of the sidebar. */
export interface NavEntry {
  readonly label: string;
  readonly icon: IconName;
  /** Path inside the editor, e.g. `/pages`. */
  readonly path: string;
  /** Heading it stands under, in the order of first mention. */
  readonly group: string;
  /** Shown only to who may do this, e.g. `content.change`. */
  readonly permission?: string;
  /** What can be added there, for the command palette: `New venue`. */
  readonly add?: { readonly label: string; readonly path: string };
}

/** What a lib or an extension adds to the editor. Its screens are loaded when somebody opens one. */
export interface EditorExtension {
  readonly name: string;
  /** Lines of the sidebar; or what gives them once it is known which there are, called once in an injection context. */
  readonly nav: readonly NavEntry[] | (() => Signal<readonly NavEntry[]>);
  /** Only paths and titles here; each screen is behind a `loadComponent`. */
  readonly routes: Routes;
  /** Finds things for the command palette. */
  readonly search?: () => Promise<Type<CommandSource>>;
  /** Draws kinds of fields, wherever they stand: on pages, in blocks, in forms of records. Loaded when the first is drawn. */
  readonly widgets?: FieldWidgets;
  /** Shows values where they are not edited, by the same names. */
  readonly displays?: FieldWidgets;
  /** Draws columns of lists, by `events.venue.capacity` or a kind of field. */
  readonly columns?: ListColumns;
  /** Screens in place of the generated ones, by the name of their entity. */
  readonly screens?: EntityScreens;
  /** Tabs and sections of the generated screens of records. */
  readonly records?: RecordExtensions;
  /** What it knows of a page, beneath its settings. */
  readonly pages?: readonly PageSection[];
  /** Places in which rights can be given, by the name of their entity. */
  readonly places?: Readonly<Record<string, RightPlaces>>;
  /** What the start page offers to somebody who has done nothing yet. */
  readonly firstSteps?: readonly FirstStep[];
}

/** What is installed in this editor, in the order of the sidebar. */
export const extensions: readonly EditorExtension[] = [
  {
    name: 'content',
    nav: contentNavigation,
    routes: contentRoutes,
    search: () => import('./palette/page-search').then((file) => file.PageSearch),
    widgets: contentWidgets,
    displays: contentDisplays,
    places: pagePlaces,
    firstSteps: contentFirstSteps,
  },
  {
    name: 'media',
    nav: mediaNavigation,
    routes: mediaRoutes,
    search: mediaSearch,
    widgets: mediaWidgets,
    displays: mediaDisplays,
    columns: mediaColumns,
  },
  { name: 'site', nav: [], routes: [], pages: sitePageSections },
  {
    name: 'users',
    nav: [],
    routes: [...usersRoutes, ...peopleRoutes],
    firstSteps: peopleFirstSteps,
    records: { panels: { 'users.person': [...accessPanels, ...personPanels], 'users.group': groupPanels } },
  },
  {
    name: 'wordpress',
    nav: [
      { label: 'Import', icon: 'import', path: '/import/wordpress', group: 'Site', permission: 'wordpress.import' },
    ],
    routes: wordpressRoutes,
    pages: wordpressPageSections,
    firstSteps: [
      {
        label: 'Bring a site in',
        says: 'Articles, pages, pictures and comments of a WordPress site, from its export.',
        icon: 'import',
        path: '/import/wordpress',
        permission: 'wordpress.import',
      },
    ],
  },
  { name: 'realtime', nav: realtimeNavigation, routes: realtimeRoutes },
  // Last, because its routes take any path of two or three parts.
  {
    name: 'admin',
    nav: adminNavigation,
    routes: adminRoutes,
    search: recordSearch,
    widgets: referenceWidgets,
    displays: referenceDisplays,
  },
];
