import { defineBlock, field } from '@tessera/models';

/** A file of the media library to take along. */
export const FileBlock = defineBlock({
  name: 'content.file',
  label: 'File',
  icon: 'file-down',
  help: 'Something to download.',
  also: 'download attachment pdf document',
  fields: {
    file: field.file({ required: true }),
    label: field.text({ help: 'The name of the file where it is left empty.', max: 300, search: 'D' }),
    description: field.text({ max: 1000, search: 'D' }),
  },
  preview: { label: 'The programme as PDF' },
});
