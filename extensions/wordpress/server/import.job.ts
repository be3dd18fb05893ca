import { defineJob, Problem } from '@tessera/models';
import { z } from 'zod';
import type { ImportReport } from '../contract';
import { Importer } from './importing/importer';
import { UploadedExports } from './uploaded-exports';

/** Brings in an uploaded export, as the person who uploaded it. Started again after a crash, it goes on where it was. */
export const importWordpress = defineJob({
  name: 'wordpress.import',
  payload: z.strictObject({
    upload: z.uuid(),
    download: z.boolean(),
    onConflict: z.enum(['keep', 'replace']).default('keep'),
  }),
  timeout: '6h',
  retries: 3,
  async run({ get, payload: { upload, ...how }, signal, progress }): Promise<ImportReport> {
    const exports = get(UploadedExports);
    try {
      const report = await exports.read(upload, (open) => get(Importer).run({ open, ...how, signal, progress }));
      await exports.remove(upload);
      return report;
    } catch (error) {
      // What is wrong with the file stays wrong; after anything else the next try needs it.
      if (error instanceof Problem && error.status === 422) await exports.remove(upload);
      throw error;
    }
  },
});
