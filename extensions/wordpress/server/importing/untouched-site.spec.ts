import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MadeItem, type TestImport, testImport, wxrFile } from '../../testing';

let test: TestImport;
beforeEach(async () => {
  test = await testImport();
});
afterEach(() => test.close());

/** As it is made at the first start. */
const untouched = () => test.content.db.database.query("UPDATE content_site SET name = 'Tessera' WHERE is_default");
const settings = () => test.content.asOwner(() => test.content.sites.default());
const home = () => test.content.asOwner(() => test.content.published.byPath(test.content.site.id, '/'));
const germanExport = (items: readonly MadeItem[]) =>
  wxrFile(items, { description: 'Glas &amp; Mosaik' }).replace('en-GB', 'de-DE');

describe('a site that nobody has changed', () => {
  beforeEach(untouched);

  it('takes name, line and language of what comes in', async () => {
    const report = await test.bringFile(germanExport([{ id: 1, type: 'page', slug: 'werkstatt' }]));
    expect(await settings()).toMatchObject({ name: 'The old site', tagline: 'Glas & Mosaik', locale: 'de-DE' });
    expect(report.site.notes[0]).toBe('The site is called “The old site” here too. Its language is German (Germany).');
  });

  it('keeps its language where the export names none, and has no line that nobody wrote', async () => {
    await test.bringFile(wxrFile([{ id: 1 }]).replace('en-GB', 'no language'));
    expect(await settings()).toMatchObject({ name: 'The old site', tagline: null, locale: 'en' });
  });

  it('lists the newest articles at its front, under its name, once', async () => {
    await test.bringFile(germanExport([{ id: 1, slug: 'hello' }]));
    const blog = await test.pageAt('/blog');
    expect((await home())!.fields).toMatchObject({
      title: 'The old site',
      intro: 'Glas & Mosaik',
      body: [{ type: 'content.page-list', fields: { under: blog.id, order: 'newest' } }],
    });
    const again = await test.bringFile(germanExport([{ id: 1, slug: 'hello' }]));
    expect(again.site.notes).toEqual([]);
  });

  it('lists its pages there where it has no articles', async () => {
    await test.bringFile(germanExport([{ id: 1, type: 'page', slug: 'werkstatt' }]));
    expect((await home())!.fields['body']).toMatchObject([
      { fields: { under: test.content.site.home, order: 'tree' } },
    ]);
  });

  it('keeps a front page that somebody wrote', async () => {
    const { home: page } = test.content.site;
    await test.content.asOwner(() =>
      test.content.drafts.change(page, [{ op: 'set', field: 'intro', value: 'Ours' }], { basedOn: 1 }),
    );
    await test.bringFile(germanExport([{ id: 1 }]));
    expect((await test.content.asOwner(() => test.content.drafts.read(page))).fields).toMatchObject({
      title: 'Home',
      intro: 'Ours',
    });
  });
});

describe('a site that has a name', () => {
  it('keeps it and its front page, and the report says so', async () => {
    const report = await test.bringFile(germanExport([{ id: 1 }]));
    expect(await settings()).toMatchObject({ name: 'Pets', locale: 'en' });
    expect((await home())!.title).toBe('Home');
    expect(report.site.notes).toEqual(['The site is still called “Pets”; there it was “The old site”.']);
  });
});
