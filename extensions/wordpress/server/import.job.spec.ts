import { Readable } from 'node:stream';
import { Problem, type WorkContext } from '@tessera/models';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inChunks, type TestImport, testImport, uploadedExports, wxrFile } from '../testing';
import { importWordpress } from './import.job';
import { Importer } from './importing/importer';
import { UploadedExports } from './uploaded-exports';

let test: TestImport;
let exports: UploadedExports;
beforeEach(async () => {
  test = await testImport();
  exports = uploadedExports({ DATA_DIR: test.folder });
  test.content.db.provide(UploadedExports, exports);
  test.content.db.provide(Importer, test.importer);
});
afterEach(() => test.close());

const upload = (file: string) => exports.keep(Readable.from(inChunks(file)));
const run = (
  id: string,
  { signal = new AbortController().signal, progress = () => Promise.resolve() }: Partial<WorkContext> = {},
) =>
  test.content.asOwner(() =>
    importWordpress.run({
      get: (type) => test.content.db.services.get(type),
      signal,
      progress,
      payload: { upload: id, download: false, onConflict: 'keep' },
    }),
  );

it('brings an upload in, tells how far it is, and removes it', async () => {
  const told: Array<readonly [number, number]> = [];
  const id = await upload(wxrFile([{ id: 1 }, { id: 2, type: 'page' }, { id: 3, type: 'nav_menu_item' }]));
  const report = await run(id, { progress: (done, total) => Promise.resolve(void told.push([done, total])) });
  expect(report.kinds.map(({ kind, made }) => [kind, made])).toEqual([
    ['page', 1],
    ['post', 1],
    ['author', 1],
    ['nav_menu_item', 0],
  ]);
  expect([told[0], told.at(-1)]).toEqual([
    [0, 0],
    [2, 2],
  ]);
  await expect(exports.read(id, async () => undefined)).rejects.toMatchObject({ code: 'wordpress.upload-gone' });
});

it('removes what is broken, since it stays so', async () => {
  const id = await upload(wxrFile([{ id: 1 }]).slice(0, -20));
  await expect(run(id)).rejects.toBeInstanceOf(Problem);
  await expect(exports.read(id, async () => undefined)).rejects.toMatchObject({ code: 'wordpress.upload-gone' });
});

it('keeps an upload whose import was interrupted, for the next try', async () => {
  const id = await upload(wxrFile([{ id: 1 }]));
  await expect(run(id, { signal: AbortSignal.abort(new Error('the server stops')) })).rejects.toThrow(
    'the server stops',
  );
  expect((await run(id)).kinds[0]).toMatchObject({ kind: 'post', made: 1 });
});
