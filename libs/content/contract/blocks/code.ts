import { defineBlock, field } from '@tessera/models';

/** A listing, shown as it was typed. */
export const CodeBlock = defineBlock({
  name: 'content.code',
  label: 'Code',
  icon: 'code',
  help: 'Lines of code, as they are.',
  also: 'listing snippet pre program',
  fields: {
    code: field.text({ required: true, multiline: true, search: 'D' }),
    language: field.text({ help: 'Such as typescript, html or sql.', max: 40 }),
  },
  preview: { code: "const tile = 'tessera';", language: 'typescript' },
});
