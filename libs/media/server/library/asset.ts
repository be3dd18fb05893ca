import { defineEntity, field } from '@tessera/models';
import { Folder } from '../folders/folder';

/**
 * An asset of the media library. Of a picture the store has its negative and its renditions, of a drawing what is clean of it, of
 * any other file its bytes; the bytes of pictures that came in are not kept.
 */
export const Asset = defineEntity({
  name: 'media.asset',
  label: 'Picture or file',
  labels: 'Pictures and files',
  title: 'name',
  resource: false,
  trash: true,
  fields: {
    kind: field.choice({
      required: true,
      default: 'picture',
      choices: { picture: 'Picture', drawing: 'Drawing', document: 'File' },
    }),
    name: field.text({ required: true, max: 200, search: 'A' }),
    alt: field.text({
      default: '',
      max: 1000,
      label: 'Alternative text',
      help: 'What it shows, for who does not see it.',
      search: 'B',
    }),
    caption: field.text({ max: 1000, search: 'C' }),
    focalX: field.integer({ min: 0, max: 100, label: 'Focal point from the left, in percent' }),
    focalY: field.integer({ min: 0, max: 100, label: 'Focal point from the top, in percent' }),
    /** Null at the top. A folder with something in it is not deleted. */
    folder: field.reference(Folder),
    /** Media type of what came in, told by its content. */
    mime: field.text({ required: true, max: 200, order: 'bytes' }),
    /** Of what came in, turned upright, in pixels; null of documents. */
    width: field.integer({ min: 1 }),
    height: field.integer({ min: 1 }),
    /** Size of what came in. */
    bytes: field.integer({ required: true, min: 1 }),
    /** Of pictures alone. */
    colour: field.colour(),
    /** Widths of the renditions of a picture in pixels, ascending. */
    widths: field.json(),
    /** Where its bytes lie in the store; of a picture a folder with `negative.webp` and the renditions. */
    storageKey: field.text({ required: true, max: 200, order: 'bytes' }),
    /** Of the bytes that came in, in hexadecimal: the same file is in a folder once. */
    sha256: field.text({ required: true, max: 64, order: 'bytes' }),
  },
  customIndexes: [
    { name: 'media_asset_sha256_key', sql: '(sha256, kind, folder) NULLS NOT DISTINCT', unique: true },
    { name: 'media_asset_created_at_idx', sql: '(created_at, id)' },
    { name: 'media_asset_name_idx', sql: '(name, id)' },
    { name: 'media_asset_storage_key_idx', sql: '(storage_key)' },
  ],
});
