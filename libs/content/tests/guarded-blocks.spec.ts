import { type BlockJson, type Json, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Change, mayContent } from '../contract';
import { personWith, testContent, type TestContent } from '../testing';

let content: TestContent;
beforeAll(async () => void (content = await testContent()));
afterAll(() => content?.close());

const block = (type: string, fields: Record<string, Json>): BlockJson => ({ id: uuidv7(), type, fields });
const html = (text: string) => block('content.html', { html: text });
const list = (...blocks: readonly BlockJson[]) => blocks as unknown as Json;
const writing = [mayContent.view, mayContent.create, mayContent.change];
const writer = personWith({ everywhere: writing }, 'Writer');
const coder = personWith({ everywhere: [...writing, mayContent.rawHtml] }, 'Coder');
const refused = { code: 'auth.not-allowed', status: 403, detail: expect.stringContaining('HTML by hand') as string };

async function page(...body: readonly BlockJson[]) {
  const { id } = await content.page(`Page ${uuidv7()}`, { fields: { body: list(...body) } });
  const change = (person: typeof writer, change: Change, basedOn: number) =>
    content.db.runAs(person, () => content.drafts.change(id, [change], { basedOn }));
  return { id, change, read: () => content.asOwner(() => content.drafts.read(id)) };
}

it('HTML by hand is added and changed by who may, and by nobody else', async () => {
  const own = html('<p>a</p>');
  const { change, read } = await page(own);
  const insert: Change = { op: 'insert', field: 'body', block: html('<p>b</p>'), after: null };
  await expect(change(writer, insert, 1)).rejects.toMatchObject(refused);
  await expect(
    change(writer, { op: 'change', field: 'body', id: own.id, fields: { html: '<p>x</p>' } }, 1),
  ).rejects.toMatchObject(refused);
  await expect(change(writer, { op: 'set', field: 'body', value: list(html('<p>a</p>')) }, 1)).rejects.toMatchObject(
    refused,
  );
  expect((await read()).fields['body']).toEqual([own]);
  await change(coder, insert, 1);
  expect((await read()).fields['body']).toHaveLength(2);
});

it('whoever may not keeps it as it is, may move it, wrap it, and take it away', async () => {
  const [own, text] = [html('<p>a</p>'), block('content.quote', { text: 'q' })];
  const { change, read } = await page(own, text);
  await change(writer, { op: 'set', field: 'title', value: 'Another title' }, 1);
  await change(writer, { op: 'move', field: 'body', id: own.id, after: text.id }, 2);
  const group = block('content.group', { content: list(own) });
  await change(writer, { op: 'set', field: 'body', value: list(text, group) }, 3);
  expect((await read()).fields).toMatchObject({ title: 'Another title', body: [text, { fields: { content: [own] } }] });
  await change(writer, { op: 'remove', field: 'body', id: group.id }, 4);
  expect((await read()).fields['body']).toEqual([text]);
});

it('no other door is open: not new pages, not blocks in blocks, not another block under its id', async () => {
  const create = (body: Json) =>
    content.db.runAs(writer, () =>
      content.tree.create({ parent: content.site.home, type: 'content.standard', title: 'New', fields: { body } }),
    );
  await expect(create(list(html('<p>a</p>')))).rejects.toMatchObject(refused);
  const columns = block('content.columns', {
    columns: list(
      block('content.column', { content: list(block('content.details', { summary: 's', content: list(html('a')) })) }),
    ),
  });
  await expect(create(list(columns))).rejects.toMatchObject(refused);
  const quote = block('content.quote', { text: 'q' });
  const { change } = await page(quote);
  const disguised = list({ ...html('<p>a</p>'), id: quote.id });
  await expect(change(writer, { op: 'set', field: 'body', value: disguised }, 1)).rejects.toMatchObject(refused);
});

it('the right may be given within a section', async () => {
  const inside = await content.page('Inside');
  const outside = await content.page('Outside');
  const person = personWith({ everywhere: writing, within: { [inside.id]: [mayContent.rawHtml] } });
  const insert: Change = { op: 'insert', field: 'body', block: html('a'), after: null };
  const save = (id: string) => content.db.runAs(person, () => content.drafts.change(id, [insert], { basedOn: 1 }));
  await save(inside.id);
  await expect(save(outside.id)).rejects.toMatchObject(refused);
});

it('it is kept clean, and whoever sent something else is told', async () => {
  const own = html('<p onclick="x()">a<script>1</script>');
  const { change, read } = await page(own);
  expect((await read()).fields['body']).toMatchObject([{ fields: { html: '<p>a</p>' } }]);
  const saved = await change(coder, { op: 'change', field: 'body', id: own.id, fields: { html: '<b style="x">b' } }, 1);
  expect(saved).toMatchObject({ merged: true, fields: { body: [{ fields: { html: '<b>b</b>' } }] } });
});
