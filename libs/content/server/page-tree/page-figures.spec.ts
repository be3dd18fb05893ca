import { afterAll, beforeAll, expect, it } from 'vitest';
import { mayContent } from '../../contract';
import { personWith, testContent, type TestContent } from '../../testing';
import { PageFigures } from './page-figures';

let content: TestContent;
let figures: PageFigures;
beforeAll(async () => {
  content = await testContent();
  figures = new PageFigures(content.db.database);
});
afterAll(() => content?.close());

it('counts pages whose draft is ahead of what visitors see, within the sections that one may see', async () => {
  const shop = await content.livePage('Shop');
  const other = await content.livePage('Other');
  const guest = personWith({ within: { [shop.id]: [mayContent.view] } });
  const counts = async () => [
    await content.asOwner(() => figures.waiting()),
    await content.db.runAs(guest, () => figures.waiting()),
  ];
  expect(await counts()).toEqual([0, 0]);
  for (const { id } of [shop, other])
    await content.asOwner(() =>
      content.drafts.change(id, [{ op: 'set', field: 'title', value: 'Changed' }], { basedOn: 1 }),
    );
  expect(await counts()).toEqual([2, 1]);
});

it('counts publications by weeks, the latest last, each page once', async () => {
  const { id } = await content.livePage('Old');
  await content.db.database.query(`UPDATE content_page SET published_at = now() - interval '9 days' WHERE id = $1`, [
    id,
  ]);
  const line = await content.asOwner(() => figures.publications());
  expect(line).toHaveLength(8);
  // The home page and two others this week.
  expect(line.slice(-2).map(({ value }) => value)).toEqual([1, 3]);
  const guest = personWith({ within: { [id]: [mayContent.view] } });
  expect((await content.db.runAs(guest, () => figures.publications())).map(({ value }) => value)).toEqual([
    0, 0, 0, 0, 0, 0, 1, 0,
  ]);
});
