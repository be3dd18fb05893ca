import { type BlockJson, type Json, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testContent, type TestContent } from '../../testing';

let content: TestContent;
beforeAll(async () => void (content = await testContent()));
afterAll(() => content.close());

const usedBy = async (entity: string, id: string) =>
  (await content.asOwner(() => content.references.usedBy(entity, id))).map(({ title, layer, place }) => [
    title,
    layer,
    place,
  ]);
const link = (page: string) => ({ type: 'text', text: 'there', marks: [{ type: 'link', attrs: { page } }] });
const textBlock = (...pages: string[]): BlockJson => ({
  id: uuidv7(),
  type: 'content.rich-text',
  fields: { text: { type: 'doc', content: [{ type: 'paragraph', content: pages.map(link) }] } as unknown as Json },
});
const body = (...blocks: BlockJson[]) => ({ body: blocks as unknown as Json });

it('knows who uses a picture or a page, in the draft and in what visitors see', async () => {
  const [picture, target] = [uuidv7(), (await content.page('Target')).id];
  const block = textBlock(target, target);
  const page = await content.page('User', {
    type: 'content.article',
    fields: { lead: { id: picture, alt: '' }, ...body(block) },
  });
  expect(await usedBy('media.asset', picture)).toEqual([['User', 'draft', 'lead']]);
  expect(await usedBy('content.page', target)).toEqual([['User', 'draft', `body.${block.id}.text`]]);

  await content.asOwner(() => content.publisher.publish(page.id, { basedOn: 1 }));
  expect(await usedBy('media.asset', picture)).toEqual([
    ['User', 'live', 'lead'],
    ['User', 'draft', 'lead'],
  ]);
});

it('follows every change of the draft, and of what is published only the publication', async () => {
  const [first, second] = [(await content.page('First')).id, (await content.page('Second')).id];
  const block = textBlock(first);
  const page = await content.livePage('Follower', { fields: body(block) });
  await content.asOwner(() =>
    content.drafts.change(page.id, [{ op: 'change', field: 'body', id: block.id, fields: textBlock(second).fields }], {
      basedOn: 1,
    }),
  );
  expect(await usedBy('content.page', first)).toEqual([['Follower', 'live', `body.${block.id}.text`]]);
  expect(await usedBy('content.page', second)).toEqual([['Follower', 'draft', `body.${block.id}.text`]]);

  await content.asOwner(() => content.publisher.publish(page.id, { basedOn: 2 }));
  expect(await usedBy('content.page', first)).toEqual([]);
  await content.asOwner(() => content.publisher.unpublish(page.id, { basedOn: 1 }));
  expect(await usedBy('content.page', second)).toEqual([['Follower', 'draft', `body.${block.id}.text`]]);
});

it('does not count what lies in the trash', async () => {
  const target = (await content.page('Aim')).id;
  const page = await content.page('Thrown away', { fields: body(textBlock(target)) });
  await content.asOwner(() => content.trash.discard(page.id, { basedOn: 1 }));
  expect(await usedBy('content.page', target)).toEqual([]);
});
