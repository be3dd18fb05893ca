import { defineEntity, field } from '@tessera/models';
import { Folder } from '../folders/folder';

/** A picture of the media library. Its renditions lie in the store; the bytes that came in are not kept. */
export const Asset = defineEntity({
  name: 'media.asset',
  label: 'Picture',
  title: 'name',
  resource: false,
  fields: {
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
    /** Null at the top. A folder with pictures in it is not deleted. */
    folder: field.reference(Folder),
    /** Media type of what came in. */
    mime: field.text({ required: true, max: 100, order: 'bytes' }),
    /** Of what came in, turned upright, in pixels. */
    width: field.integer({ required: true, min: 1 }),
    height: field.integer({ required: true, min: 1 }),
    /** Size of what came in. */
    bytes: field.integer({ required: true, min: 1 }),
    colour: field.colour({ required: true }),
    /** Widths of the renditions in pixels, ascending. */
    widths: field.json({ required: true }),
    /** The renditions are `<storageKey>/<width>.webp`. */
    storageKey: field.text({ required: true, max: 200, order: 'bytes' }),
    /** Of the bytes that came in, in hexadecimal: the same picture is in a folder once. */
    sha256: field.text({ required: true, max: 64, order: 'bytes' }),
  },
  customIndexes: [
    { name: 'media_asset_sha256_key', sql: '(sha256, folder) NULLS NOT DISTINCT', unique: true },
    { name: 'media_asset_created_at_idx', sql: '(created_at, id)' },
  ],
});
