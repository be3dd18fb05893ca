import { defineBlock, field } from '@tessera/models';

/** Blocks in front of a picture. */
export const CoverBlock = defineBlock({
  name: 'content.cover',
  label: 'Cover',
  icon: 'gallery-thumbnails',
  help: 'A picture behind a few large words.',
  also: 'hero banner header background',
  fields: {
    image: field.image({ label: 'Picture' }),
    content: field.blocks(),
    shade: field.choice({
      choices: { light: 'A little', middle: 'So that words are read well', strong: 'A lot' },
      default: 'middle',
      label: 'Darken the picture',
    }),
    height: field.choice({ choices: { low: 'Low', middle: 'Middle', screen: 'The whole window' }, default: 'middle' }),
    size: field.choice({
      choices: { content: 'As wide as the text', wide: 'Wider than the text', full: 'As wide as the window' },
      default: 'full',
    }),
  },
  preview: {},
});
