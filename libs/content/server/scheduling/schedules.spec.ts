import { type BlockJson, type Json, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayContent, type NewSchedule } from '../../contract';
import { personWith, testContent, type TestContent } from '../../testing';

let content: TestContent;
beforeAll(async () => {
  content = await testContent();
});
afterAll(() => content.close());

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const plan = (page: string, values: Partial<NewSchedule>, basedOn = 0) =>
  content.asOwner(() =>
    content.schedules.plan(
      page,
      { publishAt: inMinutes(10), draftVersion: 1, unpublishAt: null, zone: 'UTC', ...values },
      { basedOn },
    ),
  );
const read = (page: string) => content.asOwner(() => content.schedules.read(page));
const rename = (page: string, title: string, basedOn: number) =>
  content.asOwner(() => content.drafts.change(page, [{ op: 'set', field: 'title', value: title }], { basedOn }));

describe('a plan', () => {
  it('keeps the state of the draft, who planned it and in which zone', async () => {
    const page = await content.page('Planned');
    const publishAt = '2035-07-01T09:00:00+02:00';
    const made = await plan(page.id, { publishAt, zone: 'Europe/Zurich', unpublishAt: '2035-08-01T00:00:00Z' });
    expect(made).toMatchObject({
      version: 1,
      publishAt: '2035-07-01T07:00:00.000Z',
      unpublishAt: '2035-08-01T00:00:00.000Z',
      zone: 'Europe/Zurich',
      by: { id: content.db.owner.id },
      state: { number: 1, draftVersion: 1 },
    });
    expect(await read(page.id)).toEqual(made);
    expect(await content.asOwner(() => content.revisions.list(page.id))).toMatchObject([
      { id: made.state!.revision, reason: 'scheduled', isLive: false },
    ]);
  });

  it('stays with its state while writing goes on, until that is planned anew', async () => {
    const page = await content.page('Goes on');
    const first = await plan(page.id, {});
    await rename(page.id, 'Went on', 1);
    expect((await read(page.id)).state).toEqual(first.state);
    const later = await plan(page.id, { publishAt: inMinutes(20), draftVersion: undefined }, 1);
    expect(later.state).toEqual(first.state);
    expect(await plan(page.id, { draftVersion: 2 }, 2)).toMatchObject({ state: { number: 2, draftVersion: 2 } });
  });

  it('can be made for a kept state', async () => {
    const page = await content.livePage('Older state');
    await rename(page.id, 'Newer state', 1);
    const [kept] = await content.asOwner(() => content.revisions.list(page.id));
    const made = await plan(page.id, { draftVersion: undefined, revision: kept!.id });
    expect(made.state).toMatchObject({ revision: kept!.id, draftVersion: 1 });
  });

  it('is dropped as a whole, and its version goes on', async () => {
    const page = await content.page('Dropped');
    await plan(page.id, {});
    await content.asOwner(() => content.schedules.drop(page.id, { basedOn: 1 }));
    expect(await read(page.id)).toMatchObject({
      version: 2,
      publishAt: null,
      unpublishAt: null,
      state: null,
      by: null,
    });
  });

  it('names the version that it is based on', async () => {
    const page = await content.page('Twice');
    await plan(page.id, {});
    await expect(plan(page.id, {})).rejects.toMatchObject({
      code: 'content.schedule-changed',
      status: 412,
      members: { current: { version: 1 } },
    });
    await rename(page.id, 'Changed meanwhile', 1);
    await expect(plan(page.id, { draftVersion: 1 }, 1)).rejects.toMatchObject({ code: 'content.draft-changed' });
  });

  it.each([
    ['a moment that has passed', { publishAt: inMinutes(-1) }, 'publishAt'],
    ['an end before the beginning', { unpublishAt: inMinutes(5) }, 'unpublishAt'],
    ['an end of what nobody sees', { publishAt: null, unpublishAt: inMinutes(5) }, 'unpublishAt'],
    ['nothing at all', { publishAt: null, unpublishAt: null }, 'publishAt'],
    ['no state', { draftVersion: undefined }, 'revision'],
    ['a state of another page', { draftVersion: undefined, revision: uuidv7() }, 'revision'],
  ] as const)('cannot be %s', async (_what, values, path) => {
    const page = await content.page('Impossible');
    await expect(plan(page.id, values)).rejects.toMatchObject({
      code: 'content.impossible-plan',
      status: 422,
      errors: [{ path }],
    });
    expect(await read(page.id)).toMatchObject({ version: 0, publishAt: null });
  });

  it('is refused for a page that is not ready', async () => {
    const image: BlockJson = { id: uuidv7(), type: 'content.image', fields: {} };
    const page = await content.page('Unready', { fields: { body: [image] as unknown as Json } });
    await expect(plan(page.id, {})).rejects.toMatchObject({ code: 'content.invalid-document' });
  });

  it('ends with a publication by hand, which does not end when the page goes', async () => {
    const page = await content.page('By hand');
    await plan(page.id, { unpublishAt: inMinutes(60) });
    await content.asOwner(() => content.publisher.publish(page.id, { basedOn: 1 }));
    expect(await read(page.id)).toMatchObject({ publishAt: null, state: null, unpublishAt: expect.any(String) });
    const { version } = await content.asOwner(() => content.tree.one(page.id));
    await content.asOwner(() => content.publisher.unpublish(page.id, { basedOn: version }));
    expect(await read(page.id)).toMatchObject({ publishAt: null, unpublishAt: null });
  });
});

describe('scheduled pages', () => {
  it('are told with every page, and listed with the next one first', async () => {
    const [late, soon, other] = [await content.page('Late'), await content.page('Soon'), await content.page('Other')];
    await plan(late.id, { publishAt: '2040-02-01T00:00:00Z' });
    await plan(soon.id, { publishAt: '2040-01-01T00:00:00Z' });
    const one = await content.asOwner(() => content.tree.one(late.id));
    expect(one.schedule).toEqual({ publishAt: '2040-02-01T00:00:00.000Z', unpublishAt: null, hasFailed: false });
    const ids: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const part = await content.asOwner(() => content.scheduled.list({ size: 2, after }));
      ids.push(...part.data.map(({ id }) => id));
      after = part.page.next ?? undefined;
      more = after !== undefined;
    }
    expect(ids.indexOf(soon.id)).toBeLessThan(ids.indexOf(late.id));
    expect(ids).not.toContain(other.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of other sections are not listed', async () => {
    const [mine, theirs] = [await content.page('Mine'), await content.page('Theirs')];
    await plan(mine.id, {});
    await plan(theirs.id, {});
    const person = personWith({ within: { [mine.id]: [mayContent.view] } });
    const { data } = await content.db.runAs(person, () => content.scheduled.list());
    expect(data.map(({ id }) => id)).toEqual([mine.id]);
  });
});
