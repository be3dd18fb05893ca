import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';
import { Page } from '../page-tree/page';

/** When a page is published and unpublished. A page that was ever planned keeps its row, so that `version` only grows. */
export const PageSchedule = defineEntity({
  name: 'content.schedule',
  label: 'Schedule of a page',
  resource: false,
  fields: {
    page: field.reference(Page, { required: true, onDelete: 'cascade' }),
    publishAt: field.dateTime(),
    /** The kept state that is published then. */
    revision: anyId(),
    unpublishAt: field.dateTime(),
    /** In which it was planned. */
    zone: field.text({ required: true, order: 'bytes' }),
    /** Who planned it, and acts when its time comes. */
    plannedBy: anyId(),
    /** See `PlanFailure`; what failed is not tried again. */
    publishFailure: field.json(),
    unpublishFailure: field.json(),
  },
  unique: [['page']],
  customIndexes: [
    {
      name: 'content_schedule_next_idx',
      sql: '(least(publish_at, unpublish_at), page) WHERE publish_at IS NOT NULL OR unpublish_at IS NOT NULL',
    },
    { name: 'content_schedule_publish_idx', sql: '(publish_at) WHERE publish_failure IS NULL' },
    { name: 'content_schedule_unpublish_idx', sql: '(unpublish_at) WHERE unpublish_failure IS NULL' },
  ],
});
