import { Database } from '@tessera/database/server';
import { defineJob } from '@tessera/models';

/** Forgets imports with their rows 30 days after the last thing that happened to them, and files that were never read to their end after a day. */
export const forgetImports = defineJob({
  name: 'admin.forget-imports',
  cron: '23 3 * * *',
  timeout: '10m',
  run: async ({ get }) => {
    const forgotten = await get(Database).run(
      "DELETE FROM admin_import WHERE updated_at < now() - CASE WHEN state = 'reading' THEN interval '1 day' ELSE interval '30 days' END",
    );
    return { forgotten };
  },
});
