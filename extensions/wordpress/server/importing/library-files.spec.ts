import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlockJson } from '@tessera/models';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kindOf, type MadeItem, numbersOf, type TestImport, testImport, wxrFile } from '../../testing';

let test: TestImport;
beforeEach(async () => {
  test = await testImport();
});
afterEach(() => test.close());

describe('pictures', () => {
  const items: MadeItem[] = [
    {
      id: 1,
      slug: 'one',
      content:
        '<img src="https://old.example/wp-content/uploads/2020/02/cat-300x200.png" alt="A cat"><img src="https://else.example/dog.png">',
      meta: { _thumbnail_id: '9' },
    },
    {
      id: 9,
      type: 'attachment',
      status: 'inherit',
      attachmentUrl: 'https://old.example/wp-content/uploads/2020/02/cat.png',
    },
    {
      id: 10,
      type: 'attachment',
      status: 'inherit',
      attachmentUrl: 'https://old.example/wp-content/uploads/2020/02/lost.png',
    },
    {
      id: 11,
      type: 'attachment',
      status: 'inherit',
      attachmentUrl: 'https://old.example/wp-content/uploads/2020/02/paper.pdf',
    },
  ];
  const uploads = async () => {
    await mkdir(join(test.folder, 'uploads/2020/02'), { recursive: true });
    await writeFile(
      join(test.folder, 'uploads/2020/02/cat.png'),
      await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } })
        .png()
        .toBuffer(),
    );
    return join(test.folder, 'uploads');
  };
  const bodyOf = async (path: string) =>
    (await test.pages()).find((page) => page.path === path)!.fields['body'] as unknown as BlockJson[];

  it('come from a folder into the library, once, and stand in their posts', async () => {
    const report = await test.bring(items, { folder: await uploads() });
    const [asset] = await test.content.db.database.query<{ id: string }>('SELECT id FROM media_asset');
    expect(await bodyOf('/blog/one')).toMatchObject([
      { type: 'content.image', fields: { image: { id: asset!.id, alt: 'A cat' } } },
      { type: 'content.rich-text' },
    ]);
    expect((await test.pages())[1]!.fields['lead']).toEqual({ id: asset!.id, alt: '' });
    expect(kindOf(report, 'attachment')).toMatchObject({
      read: 3,
      made: 1,
      skipped: 2,
      skippedBecause: [{ reason: 'The file is not in the folder.', count: 2 }],
    });
    expect(kindOf(report, 'post')!.remarks[0]).toMatchObject({
      reason: expect.stringMatching(/^A picture that we do not have came in as a link/) as string,
      count: 1,
    });
    const before = await test.rowCounts();
    expect(numbersOf(await test.bring(items, { folder: await uploads() }), 'attachment')).toEqual([3, 0, 0, 1, 2]);
    expect(await test.rowCounts()).toEqual(before);
  });

  it('come in as links where we do not have them, and as pictures once we do', async () => {
    await test.bring(items);
    expect(JSON.stringify(await bodyOf('/blog/one'))).toContain(
      '"href":"https://old.example/wp-content/uploads/2020/02/cat-300x200.png"',
    );
    const report = await test.bring(items, { folder: await uploads() });
    expect(numbersOf(report, 'post')).toEqual([1, 0, 1, 0, 0]);
    expect((await bodyOf('/blog/one'))[0]).toMatchObject({ type: 'content.image' });
  });

  it('are never looked for outside the folder', async () => {
    await writeFile(join(test.folder, 'secret.png'), 'secret');
    const report = await test.bring(
      [
        {
          id: 1,
          type: 'attachment',
          status: 'inherit',
          attachmentUrl: 'https://old.example/wp-content/uploads/%2e%2e%2fsecret.png',
        },
      ],
      { folder: await uploads() },
    );
    expect(kindOf(report, 'attachment')).toMatchObject({
      made: 0,
      skippedBecause: [{ reason: 'The file is not in the folder.' }],
    });
  });

  it('are not fetched from addresses inside our own network', async () => {
    const file = wxrFile([{ id: 1, type: 'attachment', status: 'inherit', attachmentUrl: 'http://127.0.0.1/a.png' }], {
      baseUrl: 'http://127.0.0.1',
    });
    const report = await test.bringFile(file, { download: true });
    expect(numbersOf(report, 'attachment')).toEqual([1, 0, 0, 0, 1]);
  });
});
