import { type Json, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayContent } from '../../contract';
import { personWith, testContent, type TestContent } from '../../testing';

let content: TestContent;
beforeAll(async () => {
  content = await testContent();
});
afterAll(() => content.close());

const copy = (id: string, values: { parent?: string; withBeneath?: boolean } = {}) =>
  content.asOwner(() => content.copier.copy(id, { withBeneath: false, ...values }));
const children = async (id: string) => (await content.asOwner(() => content.tree.children(id))).data;

describe('a copy', () => {
  it('says what the draft says, stands right behind it, and visitors do not see it', async () => {
    const quote: Json = { id: uuidv7(), type: 'content.quote', fields: { text: 'Well said' } };
    const first = await content.livePage('First', { fields: { body: [quote] as unknown as Json } });
    await content.page('Last');
    const made = await copy(first.id);
    expect(made).toMatchObject({ title: 'First (copy)', slug: 'first-2', state: 'draft', parent: content.site.home });
    const order = (await children(content.site.home)).map(({ title }) => title);
    expect(order.indexOf('First (copy)')).toBe(order.indexOf('First') + 1);
    const draft = await content.asOwner(() => content.drafts.read(made.id));
    expect(draft.fields['body']).toEqual([quote]);
  });

  it('takes everything beneath along on request, wherever it goes', async () => {
    const [top, elsewhere] = [await content.livePage('Top'), await content.page('Elsewhere')];
    const middle = await content.livePage('Middle', { parent: top.id });
    await content.page('Bottom', { parent: middle.id });
    expect(await children((await copy(top.id)).id)).toHaveLength(0);
    const made = await copy(top.id, { parent: elsewhere.id, withBeneath: true });
    expect(made.path).toBe('/elsewhere/top');
    const [under] = await children(made.id);
    expect(under).toMatchObject({ title: 'Middle', path: '/elsewhere/top/middle', state: 'draft', children: 1 });
    expect(await children(under!.id)).toMatchObject([{ title: 'Bottom' }]);
  });

  it('into the page itself does not copy the copy', async () => {
    const page = await content.page('Mirror');
    await content.page('Inside', { parent: page.id });
    const made = await copy(page.id, { parent: page.id, withBeneath: true });
    expect((await children(made.id)).map(({ title }) => title)).toEqual(['Inside']);
  });

  it('needs the right to create where it goes, and is refused as a whole', async () => {
    const [mine, theirs] = [await content.page('Mine'), await content.page('Theirs')];
    const person = personWith({
      within: { [mine.id]: [mayContent.view, mayContent.create], [theirs.id]: [mayContent.view] },
    });
    const by = (parent: string) =>
      content.db.runAs(person, () => content.copier.copy(mine.id, { parent, withBeneath: true }));
    await expect(by(theirs.id)).rejects.toMatchObject({ code: 'auth.not-allowed', status: 403 });
    expect(await children(theirs.id)).toHaveLength(0);
    expect(await by(mine.id)).toMatchObject({ title: 'Mine (copy)' });
  });

  it('of a home page has nowhere to go', async () => {
    await expect(copy(content.site.home)).rejects.toMatchObject({ code: 'content.home-stays' });
  });
});
