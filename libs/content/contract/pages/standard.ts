import { definePage, field } from '@tessera/models';

/** A page of text and pictures that belongs to no list. */
export const StandardPage = definePage({
  name: 'content.standard',
  label: 'Page',
  icon: 'file-text',
  fields: { body: field.blocks() },
});
