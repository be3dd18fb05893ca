import { uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testContent, type TestContent } from '../../testing';

let content: TestContent;
beforeAll(async () => {
  content = await testContent();
});
afterAll(() => content.close());

const keep = (page: string, basedOn: number) => content.asOwner(() => content.revisions.keep(page, { basedOn }));
const rename = (page: string, title: string, basedOn: number) =>
  content.asOwner(() => content.drafts.change(page, [{ op: 'set', field: 'title', value: title }], { basedOn }));

describe('a kept state', () => {
  it('is read with its document, whatever was written since', async () => {
    const page = await content.page('Before');
    const kept = await keep(page.id, 1);
    await rename(page.id, 'After', 1);
    const read = await content.asOwner(() => content.revisions.one(page.id, kept.id));
    expect(read).toMatchObject({ ...kept, reason: 'kept', draftVersion: 1, fields: { title: 'Before' } });
    expect(read.author).toMatchObject({ id: content.db.owner.id });
  });

  it('is kept once, also where it is published later', async () => {
    const page = await content.page('Once');
    const kept = await keep(page.id, 1);
    expect(await keep(page.id, 1)).toEqual(kept);
    const { revision } = await content.asOwner(() => content.publisher.publish(page.id, { basedOn: 1 }));
    expect(revision).toBe(kept.id);
  });

  it('needs the version that was looked at', async () => {
    const page = await content.page('Stale');
    await rename(page.id, 'Newer', 1);
    await expect(keep(page.id, 1)).rejects.toMatchObject({ code: 'content.draft-changed', status: 412 });
    expect(await content.asOwner(() => content.revisions.list(page.id))).toEqual([]);
  });

  it('of another page is not found', async () => {
    const [page, other] = [await content.page('One'), await content.page('Another')];
    const kept = await keep(other.id, 1);
    for (const id of [kept.id, uuidv7()])
      await expect(content.asOwner(() => content.revisions.one(page.id, id))).rejects.toMatchObject({
        code: 'content.revision-not-found',
        status: 404,
      });
  });
});
