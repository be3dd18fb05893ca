import { anyId } from '@tessera/database/server';
import { defineEntity, field, pageEntityName } from '@tessera/models';
import { Site } from '../sites/site';

const isSeen = 'WHERE live_revision IS NOT NULL AND trashed_at IS NULL';

/** What is searched of a page, as the index has it; `prefix` is that of its columns. */
export const searchedText = (prefix = '') => `((${prefix}title || ' ' || ${prefix}slug) COLLATE "und-x-icu")`;

/**
 * Where a page stands and what state it is in. What it says is in its draft and its revisions. `version` counts the
 * changes of its place: parent, slug, order, trash.
 */
export const Page = defineEntity({
  name: pageEntityName,
  label: 'Page',
  title: 'title',
  resource: false,
  fields: {
    site: field.reference(Site, { required: true }),
    /** Null for the home page of a site. */
    get parent() {
      return field.reference(Page);
    },
    /** Sorts siblings; see `positionBetween`. */
    position: field.text({ required: true, order: 'bytes' }),
    /** Without one it is in the language of its site. */
    locale: field.text({ max: 35, order: 'bytes' }),
    /** Name of the page type. */
    type: field.text({ required: true, order: 'bytes' }),
    /** Empty for a home page. */
    slug: field.text({ required: true, order: 'bytes' }),
    /** The whole address: that of the parent and the slug. Follows from them, so history does not repeat it. */
    path: field.text({ required: true, order: 'bytes', derived: true }),
    /** Of the draft, for the tree. */
    title: field.text({ required: true, derived: true }),
    /** How many pages that are not in the trash stand directly beneath it. */
    children: field.integer({ default: 0, derived: true }),
    /** The revision that visitors see; null while they see none. */
    liveRevision: anyId(),
    /** The draft is ahead of what visitors see. */
    isChanged: field.boolean({ default: false, derived: true }),
    firstPublishedAt: field.dateTime(),
    publishedAt: field.dateTime(),
    /** By which lists of live pages are sorted: the day the page states, else that of its first publication. */
    datedAt: field.dateTime({ derived: true }),
    trashedAt: field.dateTime(),
    trashedBy: anyId(),
    /** The page with which it went to the trash: itself, or one that stood above it. */
    trashedWith: anyId(),
  },
  customIndexes: [
    { name: 'content_page_path_key', sql: '(site, path) WHERE trashed_at IS NULL', unique: true },
    { name: 'content_page_siblings_idx', sql: '(parent, position, id) WHERE trashed_at IS NULL' },
    { name: 'content_page_live_under_idx', sql: `(parent, type, dated_at DESC, id DESC) ${isSeen}` },
    { name: 'content_page_live_idx', sql: `(site, type, dated_at DESC, id DESC) ${isSeen}` },
    { name: 'content_page_gone_idx', sql: '(site, path) WHERE live_revision IS NOT NULL AND trashed_at IS NOT NULL' },
    { name: 'content_page_search_idx', sql: `USING gin (${searchedText()} gin_trgm_ops)` },
    { name: 'content_page_trash_idx', sql: '(trashed_at DESC, id DESC) WHERE trashed_with = id' },
    { name: 'content_page_trashed_with_idx', sql: '(trashed_with) WHERE trashed_with IS NOT NULL' },
  ],
});
