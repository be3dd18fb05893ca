import { type BlockJson, documentMaxDepth, documentReferences, documentText, type Json, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testContent, type TestContent } from '../testing';

let content: TestContent;
beforeAll(async () => void (content = await testContent()));
afterAll(() => content?.close());

const block = (type: string, fields: Record<string, Json>, id = uuidv7()): BlockJson => ({ id, type, fields });
const list = (...blocks: readonly BlockJson[]) => blocks as unknown as Json;
const quote = (text: string) => block('content.quote', { text });
const column = (...blocks: readonly BlockJson[]) => block('content.column', { content: list(...blocks) });
const columns = (...all: readonly BlockJson[]) => block('content.columns', { columns: list(...all) });

it('what stands in blocks in blocks is known to use what it uses, and is found by its words', async () => {
  const target = await content.page('Target');
  const button = block('content.buttons', {
    buttons: [{ label: 'Press me', link: { page: target.id }, style: 'filled' }],
  });
  const details = block('content.details', { summary: 'More', content: list(button) });
  const outer = columns(column(quote('left')), column(details));
  const page = await content.livePage('Nested', { fields: { body: list(outer) } });
  const usages = await content.asOwner(() => content.references.usedBy('content.page', target.id));
  expect(usages.map(({ page: id, layer }) => [id, layer])).toEqual([
    [page.id, 'live'],
    [page.id, 'draft'],
  ]);
  expect(usages[0]!.place.split('.')).toEqual([
    'body',
    outer.id,
    'columns',
    expect.any(String),
    'content',
    details.id,
    'content',
    button.id,
    'buttons',
  ]);
  const type = content.types.get('content.standard');
  const text = documentText(type, { title: 'Nested', body: list(outer) }, content.types.blocks);
  expect(text.split('\n')).toEqual(expect.arrayContaining(['left', 'More', 'Press me']) as string[]);
  expect(documentReferences(type, { body: list(outer) }, content.types.blocks)).toHaveLength(1);
});

it('blocks are nested so deep and no deeper, and an id stands in one place', async () => {
  const nested = (depth: number): BlockJson =>
    depth === 1 ? quote('deep') : block('content.group', { content: list(nested(depth - 1)) });
  await content.page('Deep', { fields: { body: list(nested(documentMaxDepth)) } });
  await expect(content.page('Deeper', { fields: { body: list(nested(documentMaxDepth + 1)) } })).rejects.toMatchObject({
    errors: [{ code: 'too-deep' }],
  });
  const twice = quote('twice');
  await expect(content.page('Twice', { fields: { body: list(twice, columns(column(twice))) } })).rejects.toMatchObject({
    errors: [{ code: 'duplicate-block' }],
  });
});

it('two people in two blocks are merged; two in the same columns are asked, and nothing is lost', async () => {
  const [left, right, other] = [quote('left'), quote('right'), quote('other')];
  const outer = columns(column(left), column(right));
  const page = await content.page('Shared', { fields: { body: list(outer, other) } });
  const [first, second] = outer.fields['columns'] as unknown as readonly [BlockJson, BlockJson];
  const save = (id: string, fields: Record<string, Json>, basedOn: number) =>
    content.asOwner(() => content.drafts.change(page.id, [{ op: 'change', field: 'body', id, fields }], { basedOn }));
  await save(outer.id, { columns: list(column(quote('changed')), second) }, 1);
  await expect(save(other.id, { text: 'changed too' }, 1)).resolves.toMatchObject({ merged: true });
  await expect(save(outer.id, { columns: list(first, column(quote('late'))) }, 1)).rejects.toMatchObject({
    code: 'content.draft-changed',
    members: { conflicts: [{ block: outer.id, what: 'content' }] },
  });
});
