import { defineBlock, field } from '@tessera/models';

/** Several pictures as one. */
export const GalleryBlock = defineBlock({
  name: 'content.gallery',
  label: 'Gallery',
  icon: 'images',
  help: 'Several pictures as one, with captions.',
  also: 'images photos pictures album grid',
  fields: {
    images: field.list(
      field.group(
        { image: field.image({ label: 'Picture' }), caption: field.text({ max: 1000 }) },
        { label: 'Picture' },
      ),
      {
        label: 'Pictures',
        required: true,
        max: 200,
      },
    ),
    columns: field.integer({ min: 1, max: 6, default: 3 }),
    caption: field.text({ max: 1000, search: 'D' }),
    size: field.choice({
      choices: { content: 'As wide as the text', wide: 'Wider than the text', full: 'As wide as the window' },
      default: 'wide',
    }),
  },
  preview: { images: [], columns: 3, size: 'wide' },
});
