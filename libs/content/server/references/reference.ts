import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';
import { Page } from '../page-tree/page';

/** That a page points at something, in its draft or in what visitors see. Follows from the documents, written with them. */
export const Reference = defineEntity({
  name: 'content.reference',
  label: 'Reference',
  resource: false,
  history: false,
  fields: {
    page: field.reference(Page, { required: true, onDelete: 'cascade' }),
    layer: field.choice({ required: true, choices: { draft: 'Draft', live: 'Live' } }),
    /** Where in the document: `body.<blockId>.image`. */
    place: field.text({ required: true, order: 'bytes' }),
    /** Name of the entity it points at. */
    entity: field.text({ required: true, order: 'bytes' }),
    target: anyId({ required: true }),
  },
  unique: [['page', 'layer', 'place', 'target']],
  indexes: [['target', 'layer', 'page']],
});
