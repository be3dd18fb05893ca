import { defineBlock, field } from '@tessera/models';

/** Something to listen to, of the media library. */
export const AudioBlock = defineBlock({
  name: 'content.audio',
  label: 'Audio',
  icon: 'audio-lines',
  help: 'A sound to listen to, with a player.',
  also: 'sound music podcast mp3',
  fields: {
    file: field.file({ label: 'Recording', required: true }),
    title: field.text({ max: 300, search: 'C' }),
    caption: field.text({ max: 1000, search: 'D' }),
  },
  preview: { title: 'What is to be heard here' },
});
