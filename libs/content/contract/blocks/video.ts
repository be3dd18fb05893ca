import { defineBlock, field } from '@tessera/models';

/** A film of the media library, played on the page. */
export const VideoBlock = defineBlock({
  name: 'content.video',
  label: 'Video',
  icon: 'film',
  help: 'A film from the library, with a player.',
  also: 'film movie mp4 clip',
  fields: {
    file: field.file({ label: 'Film', required: true }),
    poster: field.image({ help: 'Shown until it is played.' }),
    subtitles: field.file({ help: 'A WebVTT file with what is said.' }),
    subtitlesLanguage: field.text({ label: 'Language of the subtitles', help: 'Such as en or de-CH.', max: 35 }),
    caption: field.text({ max: 1000, search: 'D' }),
    size: field.choice({
      choices: { content: 'As wide as the text', wide: 'Wider than the text', full: 'As wide as the window' },
      default: 'content',
    }),
  },
  preview: { caption: 'What is to be seen here' },
});
