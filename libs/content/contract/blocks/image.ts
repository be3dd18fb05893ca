import { defineBlock, field } from '@tessera/models';

/** One picture with its caption. */
export const ImageBlock = defineBlock({
  name: 'content.image',
  label: 'Picture',
  icon: 'image',
  help: 'One picture with its caption.',
  also: 'picture photo figure illustration',
  fields: {
    image: field.image({ label: 'Picture', required: true }),
    caption: field.text({ max: 1000, search: 'D' }),
    link: field.link({ help: 'Where the picture leads when somebody follows it.' }),
    size: field.choice({
      choices: { content: 'As wide as the text', wide: 'Wider than the text', full: 'As wide as the window' },
      default: 'content',
    }),
  },
  preview: { caption: 'What is to be seen here' },
});
