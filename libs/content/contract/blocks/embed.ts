import { defineBlock, defineFieldKind, field, type FieldOptions } from '@tessera/models';
import { z } from 'zod';
import { embedOf, embedProviders } from './embed-providers';

/** An address of one of the `embedProviders`. */
export const embedUrl = defineFieldKind<string, FieldOptions>({
  name: 'embedUrl',
  schema: () =>
    z
      .string()
      .max(2048)
      .refine((url) => embedOf(url) !== null, {
        error: `must be the address of something on ${embedProviders.map(({ name }) => name).join(', ')}`,
        params: { code: 'unknown-provider' },
      }),
  column: 'text',
  widget: 'url',
  operators: ['eq', 'isNull'],
  text: String,
});

/** Something of another house: a film, a song, a map. Visitors see a still; nothing is loaded from there until they go there. */
export const EmbedBlock = defineBlock({
  name: 'content.embed',
  label: 'Embed',
  icon: 'square-play',
  help: 'A film, a song or a map from elsewhere.',
  also: 'youtube vimeo spotify map video iframe',
  fields: {
    url: embedUrl({ label: 'Address', required: true, help: embedProviders.map(({ name }) => name).join(', ') }),
    title: field.text({ help: 'What it shows, for those who do not see the still.', max: 300, search: 'D' }),
    still: field.image({ help: 'Shown in its place. Nothing of the provider is loaded.' }),
    caption: field.text({ max: 1000, search: 'D' }),
    size: field.choice({
      choices: { content: 'As wide as the text', wide: 'Wider than the text', full: 'As wide as the window' },
      default: 'content',
    }),
  },
  preview: { url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'A film' },
});
