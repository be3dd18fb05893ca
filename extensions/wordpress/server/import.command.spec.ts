import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAct } from '@tessera/extension';
import { People } from '@tessera/users/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ImportReport } from '../contract';
import { type TestImport, testImport, wxrFile } from '../testing';
import { importCommand } from './import.command';
import { Importer } from './importing/importer';

let test: TestImport;
let file: string;
beforeEach(async () => {
  test = await testImport();
  const { db } = test.content;
  db.provide(Importer, test.importer);
  db.provide(People, new People(db.database));
  file = join(test.folder, 'export.xml');
  await writeFile(
    file,
    wxrFile([
      { id: 1, content: 'One' },
      { id: 2, status: 'trash' },
    ]),
  );
});
afterEach(() => test.close());

const run = async (args: string[], options: Record<string, string | boolean> = {}, json = false): Promise<string> => {
  const lines: string[] = [];
  const { services } = test.content.db;
  const ask = () => Promise.reject(new Error('asked'));
  await runAct({ services, system: 'command' }, () =>
    importCommand.run({
      get: (type) => services.get(type),
      args,
      options,
      json,
      print: (line) => void lines.push(line),
      ask,
    }),
  );
  return lines.join('\n');
};
const writers = () =>
  test.content.db.database.query<{ by: string | null }>(
    'SELECT updated_by AS by FROM content_draft d JOIN content_page p ON p.id = d.page WHERE p.path <> $1',
    ['/'],
  );

it('prints the report for scripts, and acts for the owner', async () => {
  const report = JSON.parse(await run([file], {}, true)) as ImportReport;
  expect(report.kinds).toMatchObject([
    { kind: 'post', read: 2, made: 1, skipped: 1 },
    { kind: 'author', made: 1 },
  ]);
  expect(await writers()).toEqual([{ by: test.content.db.owner.id }, { by: test.content.db.owner.id }]);
});

it('prints a table for people', async () => {
  const words = await run([file]);
  expect(words).toMatch(/^post +2 +1 +0 +0 +1$/m);
  expect(words).toContain('1  It was in the trash. (Item 2)');
});

it('asks who imports where several people own the installation', async () => {
  const other = await test.content.anotherOwner('Ada');
  await expect(run([file])).rejects.toMatchObject({ code: 'wordpress.who-imports' });
  await run([file], { as: `${other.id}@example.org` });
  expect(new Set((await writers()).map(({ by }) => by))).toEqual(new Set([other.id]));
});

it('says which file or folder is not there, and who is unknown', async () => {
  await mkdir(join(test.folder, 'dir'));
  await expect(run([join(test.folder, 'dir')])).rejects.toMatchObject({ code: 'wordpress.no-such-file' });
  await expect(run([file], { media: file })).rejects.toMatchObject({
    code: 'wordpress.no-such-file',
    title: `There is no folder ${file}.`,
  });
  await expect(run([file], { as: 'nobody@example.org' })).rejects.toMatchObject({ code: 'wordpress.no-such-person' });
});
