import { countStatements } from '@tessera/database/testing';
import type { ActingPerson } from '@tessera/extension';
import { type BlockJson, type Json, type Problem, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../contract';
import { testContent, type TestContent } from '../../testing';

let content: TestContent;
let anna: ActingPerson;
let ben: ActingPerson;
beforeAll(async () => {
  content = await testContent({ poolSize: 8 });
  [anna, ben] = [await content.anotherOwner('Anna'), await content.anotherOwner('Ben')];
});
afterAll(() => content.close());

const quote = (text: string): BlockJson => ({ id: uuidv7(), type: 'content.quote', fields: { text } });
const insert = (block: BlockJson, after: string | null = null): Change => ({
  op: 'insert',
  field: 'body',
  block,
  after,
});
const edit = ({ id }: BlockJson, text: string): Change => ({ op: 'change', field: 'body', id, fields: { text } });
const title = (value: string): Change => ({ op: 'set', field: 'title', value });
const save = (page: string, basedOn: number, ...changes: Change[]) =>
  content.asOwner(() => content.drafts.change(page, changes, { basedOn }));
const saveAs = (person: ActingPerson, page: string, basedOn: number, ...changes: Change[]) =>
  content.db.runAs(person, () => content.drafts.change(page, changes, { basedOn }));
const read = (page: string) => content.asOwner(() => content.drafts.read(page));
const texts = async (page: string) =>
  ((await read(page)).fields['body'] as unknown as BlockJson[]).map(({ fields }) => fields['text']);
const pageOf = async (...blocks: BlockJson[]) =>
  (await content.page('Cats', { fields: { body: blocks as unknown as Json } })).id;

describe('a draft', () => {
  it('is changed step by step, and may be incomplete', async () => {
    const page = await pageOf();
    const first = quote('one');
    expect(await save(page, 1, insert(first), title(''))).toMatchObject({ version: 2, merged: false });
    expect(await save(page, 2, insert(quote('two'), first.id), edit(first, ''))).toMatchObject({ version: 3 });
    expect(await texts(page)).toEqual(['', 'two']);
    expect(await content.asOwner(() => content.tree.one(page))).toMatchObject({ title: '', draftVersion: 3 });
  });

  it('stays what it was where a change makes no difference', async () => {
    const page = await pageOf();
    expect(await save(page, 1, title('Cats'))).toMatchObject({ version: 1 });
  });

  it('refuses bad values with their place, and then saves nothing of the request', async () => {
    const block = quote('fine');
    const page = await pageOf(block);
    await expect(
      save(page, 1, title('New'), { op: 'change', field: 'body', id: block.id, fields: { text: 7 } }),
    ).rejects.toMatchObject({
      code: 'content.invalid-document',
      status: 422,
      errors: [{ path: `fields.body.${block.id}.text` }],
    });
    await expect(save(page, 1, insert({ id: uuidv7(), type: 'content.nothing', fields: {} }))).rejects.toMatchObject({
      code: 'content.invalid-document',
    });
    await expect(save(page, 1, { op: 'set', field: 'colour', value: 'red' })).rejects.toMatchObject({
      errors: [{ path: 'fields.colour', code: 'unknown-field' }],
    });
    expect(await read(page)).toMatchObject({ version: 1, fields: { title: 'Cats' } });
  });

  it('of a page that does not exist cannot be read or changed', async () => {
    await expect(read(uuidv7())).rejects.toMatchObject({ code: 'content.page-not-found' });
    await expect(save(uuidv7(), 1, title('x'))).rejects.toMatchObject({ code: 'content.page-not-found' });
  });

  it('is saved in three statements, and one more where it points at something else', async () => {
    const page = await pageOf();
    const other = await pageOf();
    expect((await countStatements(() => save(page, 1, title('x')))).statements).toHaveLength(3);
    const list: BlockJson = { id: uuidv7(), type: 'content.page-list', fields: { under: other } };
    expect((await countStatements(() => save(page, 2, insert(list)))).statements).toHaveLength(4);
    expect((await countStatements(() => save(page, 3, title('y')))).statements).toHaveLength(3);
  });
});

describe('two editors', () => {
  it('who change different blocks are both kept', async () => {
    const [one, two] = [quote('one'), quote('two')];
    const page = await pageOf(one, two);
    await saveAs(anna, page, 1, edit(one, 'by Anna'));
    const answer = await saveAs(ben, page, 1, edit(two, 'by Ben'), title('Ben'));
    expect(answer).toMatchObject({ version: 3, merged: true, fields: { title: 'Ben' } });
    expect(await texts(page)).toEqual(['by Anna', 'by Ben']);
    expect(await read(page)).toMatchObject({ updatedBy: { id: ben.id, name: 'Ben' } });
  });

  it('who change the same block: the later one is asked, with whose work it was, and nothing is saved', async () => {
    const [one, two] = [quote('one'), quote('two')];
    const page = await pageOf(one, two);
    await saveAs(anna, page, 1, edit(one, 'by Anna'));
    const refused = (await saveAs(ben, page, 1, edit(one, 'by Ben'), edit(two, 'by Ben')).catch(
      (error: unknown) => error,
    )) as Problem;
    expect(refused).toMatchObject({ code: 'content.draft-changed', status: 412 });
    expect(refused.members).toMatchObject({
      current: { version: 2, updatedBy: { name: 'Anna' } },
      conflicts: [
        {
          field: 'body',
          block: one.id,
          yours: { text: 'by Ben' },
          theirs: { text: 'by Anna' },
          by: { id: anna.id, name: 'Anna' },
        },
      ],
    });
    expect(await texts(page)).toEqual(['by Anna', 'two']);
    await saveAs(ben, page, 2, edit(one, 'by Ben after all'));
    expect(await texts(page)).toEqual(['by Ben after all', 'two']);
  });

  it('who send at the very same moment are merged too', async () => {
    const blocks = Array.from({ length: 6 }, (_, n) => quote(`${n}`));
    const page = await pageOf(...blocks);
    await Promise.all(blocks.map((block, n) => save(page, 1, edit(block, `changed ${n}`))));
    expect(await texts(page)).toEqual(blocks.map((_, n) => `changed ${n}`));
    expect((await read(page)).version).toBe(7);
  });

  it('a request that arrives twice is made once', async () => {
    const page = await pageOf();
    const block = quote('once');
    await save(page, 1, insert(block), title('Once'));
    expect(await save(page, 1, insert(block), title('Once'))).toMatchObject({ version: 2, merged: true });
    expect(await texts(page)).toEqual(['once']);
  });

  it('a version that does not exist yet is refused', async () => {
    const page = await pageOf();
    await expect(save(page, 9, title('x'))).rejects.toMatchObject({
      code: 'content.draft-changed',
      members: { current: { version: 1 }, conflicts: [] },
    });
  });
});

describe('a state of a draft is kept', () => {
  const kept = (page: string) => content.asOwner(() => content.revisions.list(page));

  it('when somebody else goes on with it', async () => {
    const page = await pageOf();
    await saveAs(anna, page, 1, title('by Anna'));
    await saveAs(anna, page, 2, title('by Anna again'));
    await saveAs(ben, page, 3, title('by Ben'));
    await saveAs(ben, page, 4, title('by Ben again'));
    expect(
      (await kept(page)).map(({ number, title: named, author, reason, isLive }) => [
        number,
        named,
        author?.name,
        reason,
        isLive,
      ]),
    ).toEqual([
      [2, 'by Anna again', 'Anna', 'author', false],
      [1, 'Cats', content.db.owner.name, 'author', false],
    ]);
  });

  it('after ten minutes of work, once', async () => {
    const page = await pageOf();
    await content.db.database.query(
      "UPDATE content_draft SET unkept_since = now() - interval '11 minutes' WHERE page = $1",
      [page],
    );
    await save(page, 1, title('on and on'));
    await save(page, 2, title('and on'));
    expect((await kept(page)).map(({ title: named, reason }) => [named, reason])).toEqual([['Cats', 'time']]);
  });

  it('not when it is kept already by a publication', async () => {
    const page = await pageOf();
    await content.asOwner(() => content.publisher.publish(page, { basedOn: 1 }));
    await saveAs(anna, page, 1, title('by Anna'));
    expect((await kept(page)).map(({ reason, isLive }) => [reason, isLive])).toEqual([['published', true]]);
  });

  it('and a page that was never worked on has none', async () => {
    expect(await kept(await pageOf())).toEqual([]);
    await expect(kept(uuidv7())).rejects.toMatchObject({ code: 'content.page-not-found' });
  });
});

it('a save that is killed halfway leaves the draft, its title in the tree and its references as they were', async () => {
  const [page, other] = [await pageOf(), await pageOf()];
  const list: BlockJson = { id: uuidv7(), type: 'content.page-list', fields: { under: other } };
  const killed = content.asOwner(() =>
    content.db.database.transaction(async () => {
      await content.drafts.change(page, [title('Lost'), insert(list)], { basedOn: 1 });
      await content.db.database.query('SELECT pg_terminate_backend(pg_backend_pid())');
    }),
  );
  await expect(killed).rejects.toThrow();
  expect(await read(page)).toMatchObject({ version: 1, fields: { title: 'Cats' } });
  expect(await content.asOwner(() => content.tree.one(page))).toMatchObject({ title: 'Cats' });
  expect(await content.asOwner(() => content.references.usedBy('content.page', other))).toEqual([]);
});
