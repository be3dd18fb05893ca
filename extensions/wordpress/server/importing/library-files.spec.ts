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

describe('attachments of other kinds', () => {
  const attachment = (id: number, name: string, more: Partial<MadeItem> = {}): MadeItem => ({
    id,
    type: 'attachment',
    status: 'inherit',
    slug: `file-${id}`,
    title: name,
    attachmentUrl: `https://old.example/wp-content/uploads/2020/02/${name}`,
    ...more,
  });
  const folder = async () => {
    const path = join(test.folder, 'uploads/2020/02');
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'paper.pdf'), '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
    const square = sharp({ create: { width: 8, height: 8, channels: 3, background: '#3a3' } });
    await writeFile(join(path, 'cat.png'), await square.png().toBuffer());
    return join(test.folder, 'uploads');
  };
  const assets = () =>
    test.content.db.database.query<{ id: string; kind: string; alt: string; caption: string; version: number }>(
      'SELECT id, kind, alt, caption, version FROM media_asset ORDER BY kind',
    );
  const find = (path: string) => test.content.asVisitor(() => test.content.redirects.find(test.content.site.id, path));
  const cat = (alt: string) =>
    attachment(10, 'cat.png', { meta: { _wp_attachment_image_alt: alt }, excerpt: 'The <b>cat</b>' });

  it('are files of the library, with their words, and found under their old addresses', async () => {
    const report = await test.bring([attachment(9, 'paper.pdf'), cat('A cat')], { folder: await folder() });
    expect(numbersOf(report, 'attachment')).toEqual([2, 2, 0, 0, 0]);
    const [paper, picture] = await assets();
    expect([paper!.kind, picture]).toMatchObject(['document', { kind: 'picture', alt: 'A cat', caption: 'The cat' }]);
    expect(await find('/file-9')).toEqual({ url: expect.stringContaining(`/media/${paper!.id}/`) as string });
    expect(await find('/wp-content/uploads/2020/02/cat.png')).toEqual({
      url: expect.stringContaining(`/media/${picture!.id}/`) as string,
    });
  });

  it('that are missing are recorded, and their pages lead to what they were uploaded to', async () => {
    await test.bring([{ id: 1, slug: 'one' }, attachment(9, 'lost.pdf', { parent: 1 })]);
    expect(await find('/file-9')).toEqual({ url: '/one' });
    const [row] = await test.content.db.database.query<{ file: string | null; data: { id: number } }>(
      "SELECT file, data FROM wordpress_original WHERE type = 'attachment'",
    );
    expect(row).toMatchObject({ file: null, data: { id: 9 } });
  });

  it('change with their words, unless somebody wrote better ones here', async () => {
    const from = { folder: await folder() };
    await test.bring([cat('A cat')], from);
    expect(numbersOf(await test.bring([cat('A cat')], from), 'attachment')).toEqual([1, 0, 0, 1, 0]);
    expect(numbersOf(await test.bring([cat('A black cat')], from), 'attachment')).toEqual([1, 0, 1, 0, 0]);
    const { alt, id } = (await assets())[0]!;
    expect(alt).toBe('A black cat');
    await test.content.db.database.query("UPDATE media_asset SET alt = 'Mine', version = version + 1 WHERE id = $1", [
      id,
    ]);
    expect(numbersOf(await test.bring([cat('A red cat')], from), 'attachment')).toEqual([1, 0, 0, 0, 1]);
    expect((await assets())[0]!.alt).toBe('Mine');
    await test.bring([cat('A red cat')], { ...from, onConflict: 'replace' });
    expect((await assets())[0]!.alt).toBe('A red cat');
  });
});
