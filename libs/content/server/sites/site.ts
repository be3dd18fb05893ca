import { defineEntity, field } from '@tessera/models';
import { locale, timeZone } from '../../contract/site/locale';

/** A site: a tree of pages with its own name, language and looks. */
export const Site = defineEntity({
  name: 'content.site',
  label: 'Site',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 200 }),
    tagline: field.text({ max: 300, help: 'One line that says what it is about.' }),
    locale: locale({ label: 'Language', required: true, help: 'Such as en or de-CH; that of its pages.' }),
    languages: field.list(locale(), { label: 'Other languages', help: 'In which there are pages besides.', max: 50 }),
    timeZone: timeZone({ default: 'UTC', help: 'In which its dates are shown, such as Europe/Zurich.' }),
    logo: field.image({ help: 'Stands for the name at the top of each page.' }),
    accent: field.colour({ help: 'Of links and buttons; words on it stay readable whatever it is.' }),
    paper: field.choice({
      label: 'Tone of the paper',
      choices: { warm: 'Warm', white: 'White', cool: 'Cool' },
      default: 'warm',
    }),
    /** Answers where no other site does; there is one such. */
    isDefault: field.boolean({ default: false, system: true }),
  },
  customIndexes: [{ name: 'content_site_default_key', sql: '(is_default) WHERE is_default', unique: true }],
});
