import { definePermissions, pageEntityName, type Permission } from '@tessera/models';

const inSections = definePermissions(
  'content',
  {
    view: 'See the page tree and drafts',
    create: 'Create pages',
    change: 'Change drafts',
    move: 'Move, rename and reorder pages',
    rawHtml: 'Add and change HTML by hand',
    publish: 'Publish and unpublish pages',
    sharePreview: 'Show drafts to people without account, by links that expire',
    delete: 'Move pages to the trash and restore them',
    seeHistory: 'See who changed what on pages, value by value',
  },
  { within: pageEntityName },
);

/** What people may be allowed to do with pages: everywhere, or within sections, which are a page and everything beneath it. */
export const mayContent = Object.freeze({
  ...inSections,
  ...definePermissions('content', { manageSites: 'Create and change sites' }),
});

/** Those that can be given within a section. All but seeing need that one sees the page. */
export const sectionPermissions: readonly Permission[] = Object.values(inSections);
