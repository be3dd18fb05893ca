import { defineJob } from '@tessera/models';
import { importPayload } from '../imports/import';
import { Reverting } from '../reverting/reverting';
import { Importing } from './importing';

const bounds = { payload: importPayload, timeout: '6h', retries: 5 } as const;

/** Brings an import in as who started it; started again after a crash, it goes on where it was. */
export const runImport = defineJob({
  name: 'admin.run-import',
  ...bounds,
  run: async ({ get, payload, signal, progress }) => await get(Importing).run(payload.import, { signal, progress }),
});

/** Tries what an import would do. */
export const testImport = defineJob({
  name: 'admin.test-import',
  ...bounds,
  run: async ({ get, payload, signal, progress }) => await get(Importing).test(payload.import, { signal, progress }),
});

/** Takes an import back. */
export const revertImport = defineJob({
  name: 'admin.revert-import',
  ...bounds,
  run: async ({ get, payload, signal, progress }) => await get(Reverting).run(payload.import, { signal, progress }),
});
