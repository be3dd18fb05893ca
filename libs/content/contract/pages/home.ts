import { definePage, field } from '@tessera/models';

/** The first page of a site, at `/`. */
export const HomePage = definePage({
  name: 'content.home',
  label: 'Home page',
  icon: 'house',
  under: [],
  fields: {
    intro: field.text({
      label: 'Introduction',
      help: 'One or two sentences beneath the title.',
      multiline: true,
      max: 1000,
      search: 'B',
    }),
    body: field.blocks(),
  },
  api: ['intro'],
  isIndex: true,
});
