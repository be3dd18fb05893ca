import { takeOutbox, type WaitingEvent } from '@tessera/database/server';
import { countStatements } from '@tessera/database/testing';
import { type BlockJson, type Json, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testContent, type TestContent } from '../../testing';

let content: TestContent;
const touched: string[] = [];
beforeAll(async () => {
  content = await testContent({ poolSize: 8 });
  content.db.database.onTouched(async (tags) => void touched.push(...tags));
});
afterAll(() => content.close());

const publish = (id: string, basedOn = 1, at?: Date) =>
  content.asOwner(() => content.publisher.publish(id, { basedOn, at }));
const unpublish = (id: string, basedOn = 1) => content.asOwner(() => content.publisher.unpublish(id, { basedOn }));
const one = (id: string) => content.asOwner(() => content.tree.one(id));
const seen = (path: string) => content.asVisitor(() => content.published.byPath(content.site.id, path));
const rename = (id: string, title: string, basedOn: number) =>
  content.asOwner(() => content.drafts.change(id, [{ op: 'set', field: 'title', value: title }], { basedOn }));
const events = async () => {
  const taken: WaitingEvent[] = [];
  while ((await takeOutbox(content.db.database, 100, async (event) => void taken.push(event))) > 0);
  return taken;
};

describe('publishing', () => {
  it('needs everything that is required, and names all that is missing', async () => {
    const image: BlockJson = { id: uuidv7(), type: 'content.image', fields: {} };
    const page = await content.page('', { fields: { body: [image] as unknown as Json } });
    await expect(publish(page.id)).rejects.toMatchObject({
      code: 'content.invalid-document',
      status: 422,
      errors: [
        { path: 'fields.title', code: 'required' },
        { path: `fields.body.${image.id}.image`, code: 'required' },
      ],
    });
    expect(await one(page.id)).toMatchObject({ state: 'draft' });
  });

  it('needs the version that was looked at', async () => {
    const page = await content.page('Looked at');
    await rename(page.id, 'Changed since', 1);
    await expect(publish(page.id, 1)).rejects.toMatchObject({
      code: 'content.draft-changed',
      status: 412,
      members: { current: { version: 2 } },
    });
    expect(await seen('/looked-at')).toBeNull();
  });

  it('by two people at once makes one revision and one event', async () => {
    const page = await content.page('Two publishers');
    await events();
    const [first, second] = await Promise.all([publish(page.id), publish(page.id)]);
    expect(first).toEqual(second);
    expect(await content.asOwner(() => content.revisions.list(page.id))).toMatchObject([
      { id: first.revision, number: 1, reason: 'published', isLive: true },
    ]);
    expect((await events()).filter(({ name }) => name === 'content.page-published')).toHaveLength(1);
  });

  it('again without a change is no new publication, after a change it is', async () => {
    const page = await content.page('Again');
    const first = await publish(page.id);
    expect(await publish(page.id)).toEqual(first);
    await rename(page.id, 'Anew', 1);
    const second = await publish(page.id, 2);
    expect(second.revision).not.toBe(first.revision);
    expect(
      (await content.asOwner(() => content.revisions.list(page.id))).map(({ title, isLive }) => [title, isLive]),
    ).toEqual([
      ['Anew', true],
      ['Again', false],
    ]);
  });

  it('tells what happened and what to forget, in its transaction', async () => {
    const parent = await content.page('Parent');
    const page = await content.page('Told', { parent: parent.id });
    await events();
    touched.length = 0;
    const { revision } = await publish(page.id);
    expect(await events()).toMatchObject([
      {
        name: 'content.page-published',
        payload: { pageId: page.id, siteId: content.site.id, revisionId: revision, isFirst: true },
      },
    ]);
    expect(touched).toEqual(
      expect.arrayContaining(['content.page', `content.page:${page.id}`, `content.page-under:${parent.id}`]),
    );
  });

  it('takes six statements, the last two so that it is found', async () => {
    const page = await content.page('Counted');
    expect((await countStatements(() => publish(page.id))).statements).toHaveLength(6);
  });

  it('of what comes from elsewhere keeps the day it was published there', async () => {
    const page = await content.page('Imported');
    const at = new Date('2013-01-11T12:00:00.000Z');
    expect(await publish(page.id, 1, at)).toMatchObject({ publishedAt: at.toISOString() });
    expect(await seen('/imported')).toMatchObject({ firstPublishedAt: at, datedAt: at });
    await rename(page.id, 'Imported and changed', 1);
    await publish(page.id, 2);
    expect(await seen('/imported')).toMatchObject({ firstPublishedAt: at, datedAt: at });
  });

  it('is sorted by the day the page states for itself', async () => {
    const page = await content.page('Dated', {
      type: 'content.article',
      fields: { publishedOn: '2001-02-03T04:05:06.000Z' },
    });
    await publish(page.id);
    expect(await seen('/dated')).toMatchObject({ datedAt: new Date('2001-02-03T04:05:06.000Z') });
  });

  it('that is killed halfway leaves visitors with what they saw', async () => {
    const page = await content.livePage('Steady');
    await rename(page.id, 'Shaken', 1);
    const killed = content.asOwner(() =>
      content.db.database.transaction(async () => {
        await content.publisher.publish(page.id, { basedOn: 2 });
        await content.db.database.query('SELECT pg_terminate_backend(pg_backend_pid())');
      }),
    );
    await expect(killed).rejects.toThrow();
    expect(await seen('/steady')).toMatchObject({ title: 'Steady' });
    expect(await one(page.id)).toMatchObject({ state: 'changed', title: 'Shaken' });
    expect(await content.asOwner(() => content.revisions.list(page.id))).toHaveLength(1);
  });

  it('while somebody goes on writing leaves the draft ahead of it', async () => {
    const page = await content.page('Racing');
    const results = await Promise.allSettled([publish(page.id, 1), rename(page.id, 'Raced', 1)]);
    expect(results[1]!.status).toBe('fulfilled');
    const state = (await one(page.id)).state;
    expect(state).toBe(results[0]!.status === 'fulfilled' ? 'changed' : 'draft');
  });
});

describe('unpublishing', () => {
  it('hides the page from visitors and keeps its draft', async () => {
    const page = await content.livePage('Withdrawn');
    await unpublish(page.id);
    expect(await seen('/withdrawn')).toBeNull();
    expect(await one(page.id)).toMatchObject({ state: 'draft', isLive: false, publishedAt: null, title: 'Withdrawn' });
    await publish(page.id);
    expect(await content.asOwner(() => content.revisions.list(page.id))).toHaveLength(1);
  });

  it('does not hide what stands beneath, whose breadcrumb leaves it out', async () => {
    const parent = await content.livePage('Curtain');
    await content.livePage('Stage', { parent: parent.id });
    await unpublish(parent.id);
    expect(await seen('/curtain/stage')).toMatchObject({ title: 'Stage', breadcrumb: [{ title: 'Home' }] });
  });

  it('names the version of the place, and of what nobody sees does nothing', async () => {
    const page = await content.livePage('Placed');
    await expect(unpublish(page.id, 4)).rejects.toMatchObject({
      code: 'content.page-changed',
      members: { current: { id: page.id } },
    });
    await unpublish(page.id);
    await events();
    await unpublish(page.id);
    expect(await events()).toEqual([]);
  });
});
