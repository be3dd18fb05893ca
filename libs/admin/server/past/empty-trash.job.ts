import { emptyTrash } from '@tessera/database/server';
import { defineJob } from '@tessera/models';

/** Deletes for good what has been in the trash for 30 days. */
export const emptyOldTrash = defineJob({
  name: 'admin.empty-trash',
  cron: '20 3 * * *',
  timeout: '30m',
  run: async () => await emptyTrash({ days: 30 }),
});
