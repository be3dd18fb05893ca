import { anyId } from '@tessera/database/server';
import { defineEntity, field, mediaEntityName, pageEntityName } from '@tessera/models';

/** What something of a WordPress site became here, so that it is recognised when it comes again. */
export const WordpressItem = defineEntity({
  name: 'wordpress.item',
  label: 'Imported item',
  title: 'key',
  resource: false,
  history: false,
  fields: {
    /** Address of the old site, or its title where the export names none. */
    site: field.text({ required: true, max: 500, order: 'bytes' }),
    /** `item 12` for what has an id there, `blog` for the page that we made for its posts, `category news`, `comments 12`, `site` where its name was taken. */
    key: field.text({ required: true, max: 200, order: 'bytes' }),
    page: field.reference({ name: pageEntityName }, { onDelete: 'clear' }),
    picture: field.reference({ name: mediaEntityName }, { onDelete: 'clear' }),
    /** A term, an author or a menu; it may be gone. */
    record: anyId(),
    /** SHA-256 of what was wanted when it was last written here, in hexadecimal. */
    digest: field.text({ required: true, max: 64 }),
    /** Version of the draft, the record or the file as the import left it; a higher one was changed by somebody since. */
    draftVersion: field.integer(),
    /** The import published it, so that a page that is hidden now was hidden by somebody. */
    isPublished: field.boolean({ default: false }),
    /** What stands in it and has ids of its own: comments by their ids there. Of a file its address and kind. */
    parts: field.json({ maxBytes: 50_000_000 }),
  },
  unique: [['site', 'key']],
});
