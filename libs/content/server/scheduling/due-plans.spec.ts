import { takeOutbox, type WaitingEvent } from '@tessera/database/server';
import type { ActingPerson } from '@tessera/extension';
import { Boss, Jobs, OutboxDispatch, RunReporter, Worker } from '@tessera/jobs/server';
import { People } from '@tessera/users/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DuePlans, Publisher, Schedules } from '..';
import { mayContent } from '../../contract';
import { personWith, testContent, type TestContent } from '../../testing';

let content: TestContent;
const touched: string[] = [];
beforeAll(async () => {
  content = await testContent({ poolSize: 12 });
  content.db.database.onTouched(async (tags) => void touched.push(...tags));
});
afterAll(() => content.close());
beforeEach(() => content.db.database.query('DELETE FROM content_schedule'));

const due = (plans: DuePlans = content.duePlans) => content.db.runAsSystem(() => plans.keep());
const one = (page: string) => content.asOwner(() => content.tree.one(page));
const read = (page: string) => content.asOwner(() => content.schedules.read(page));
const seen = (path: string) => content.asVisitor(() => content.published.byPath(content.site.id, path));
const rename = (page: string, title: string, basedOn: number) =>
  content.asOwner(() => content.drafts.change(page, [{ op: 'set', field: 'title', value: title }], { basedOn }));
const published = async () => {
  const taken: WaitingEvent[] = [];
  while ((await takeOutbox(content.db.database, 100, async (event) => void taken.push(event))) > 0);
  return taken.filter(({ name }) => name === 'content.page-published');
};

/** A page that is planned to be published in an hour, and then the hour passes. */
async function duePage(title: string, { until = false, person = content.db.owner as ActingPerson } = {}) {
  const page = await content.page(title);
  const moment = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  await content.db.runAs(person, () =>
    content.schedules.plan(
      page.id,
      { publishAt: moment(1), draftVersion: 1, unpublishAt: until ? moment(2) : null, zone: 'UTC' },
      { basedOn: 0 },
    ),
  );
  return page;
}
const passHours = (page: string, hours: number) =>
  content.db.database.query(
    `UPDATE content_schedule SET publish_at = publish_at - $2 * interval '1 hour', unpublish_at = unpublish_at - $2 * interval '1 hour' WHERE page = $1`,
    [page, hours],
  );

describe('when its time has come', () => {
  it('a page is published as it was planned, in the name of who planned it', async () => {
    const page = await duePage('On time');
    await rename(page.id, 'Written since', 1);
    expect(await due()).toEqual({ published: 0, unpublished: 0, refused: 0 });
    await passHours(page.id, 1);
    await published();
    touched.length = 0;
    expect(await due()).toEqual({ published: 1, unpublished: 0, refused: 0 });
    expect(await seen('/on-time')).toMatchObject({ title: 'On time' });
    expect(await one(page.id)).toMatchObject({ state: 'changed', schedule: null });
    expect(touched).toContain(`content.page:${page.id}`);
    expect(await published()).toMatchObject([{ payload: { pageId: page.id, isFirst: true } }]);
    const [last] = await content.db.database.query<{ person: string }>(
      `SELECT person FROM database_change WHERE entity = 'content.page' AND record = $1 ORDER BY id DESC LIMIT 1`,
      [page.id],
    );
    expect(last).toEqual({ person: content.db.owner.id });
  });

  it('it is taken off again, and both is made up for after a long sleep', async () => {
    const page = await duePage('For a while', { until: true });
    await passHours(page.id, 1);
    expect(await due()).toMatchObject({ published: 1, unpublished: 0 });
    await passHours(page.id, 1);
    expect(await due()).toMatchObject({ published: 0, unpublished: 1 });
    expect(await seen('/for-a-while')).toBeNull();
    const slept = await duePage('Slept through', { until: true });
    await passHours(slept.id, 48);
    expect(await due()).toEqual({ published: 1, unpublished: 1, refused: 0 });
    expect(await one(slept.id)).toMatchObject({ state: 'draft', schedule: null });
  });

  it('nothing happens that the person may not do any more, and the page says so', async () => {
    const page = await duePage('Lost right');
    await passHours(page.id, 1);
    const demoted = personWith({ everywhere: [mayContent.view, mayContent.change] });
    const plans = new DuePlans(content.db.database, content.publisher, { find: async () => demoted });
    expect(await due(plans)).toEqual({ published: 0, unpublished: 0, refused: 1 });
    expect(await seen('/lost-right')).toBeNull();
    expect(await read(page.id)).toMatchObject({
      publishAt: expect.any(String),
      publishFailure: { code: 'auth.not-allowed', message: expect.stringContaining('Publish and unpublish pages') },
    });
    expect((await one(page.id)).schedule).toMatchObject({ hasFailed: true });
    // Not tried again, not even by somebody with the right, before it is planned anew.
    expect(await due()).toEqual({ published: 0, unpublished: 0, refused: 0 });
  });

  it('nothing happens in the name of somebody who is gone, or to a page in the trash', async () => {
    const gone = await duePage('Gone');
    await passHours(gone.id, 1);
    const plans = new DuePlans(content.db.database, content.publisher, { find: async () => null });
    expect(await due(plans)).toMatchObject({ refused: 1 });
    expect((await read(gone.id)).publishFailure).toMatchObject({ code: 'content.planner-gone' });
    const trashed = await duePage('Thrown away');
    await content.asOwner(() => content.trash.discard(trashed.id, { basedOn: 1 }));
    await passHours(trashed.id, 1);
    expect(await due()).toMatchObject({ published: 0, refused: 1 });
    await content.asOwner(() => content.trash.restore(trashed.id));
    expect((await read(trashed.id)).publishFailure).toMatchObject({ code: 'content.page-not-found' });
  });

  it('one that fails does not keep the others from their turn', async () => {
    const [bad, good] = [await duePage('Bad'), await duePage('Good')];
    await passHours(bad.id, 2);
    await passHours(good.id, 1);
    const plans = new DuePlans(content.db.database, failingFor(bad.id), new People(content.db.database));
    await expect(due(plans)).rejects.toThrow('out of order');
    expect(await one(good.id)).toMatchObject({ isLive: true });
    expect(await one(bad.id)).toMatchObject({ isLive: false });
    expect(await due()).toMatchObject({ published: 1 });
  });
});

describe('several servers on one database', () => {
  it('publish each page once, whoever looks', async () => {
    const pages = [];
    for (let number = 0; number < 12; number++) pages.push(await duePage(`Crowd ${number}`));
    for (const { id } of pages) await passHours(id, 1);
    await published();
    const kept = await Promise.all(Array.from({ length: 4 }, () => due()));
    expect(kept.reduce((sum, each) => sum + each.published, 0)).toBe(12);
    const told = (await published()).map(({ payload }) => (payload as { pageId: string }).pageId);
    expect(told.sort()).toEqual(pages.map(({ id }) => id).sort());
  });

  it('make up for one that was killed in the middle', async () => {
    const page = await duePage('Killed');
    await passHours(page.id, 1);
    await published();
    const { database } = content.db;
    const middle = Promise.withResolvers<number>();
    const death = Promise.withResolvers<never>();
    const stuck = Object.assign(Object.create(content.publisher) as Publisher, {
      publishKept: async (id: string, revision: string) => {
        await content.publisher.publishKept(id, revision);
        const [backend] = await database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        middle.resolve(backend!.pid);
        await death.promise;
      },
    });
    const killed = due(new DuePlans(database, stuck, new People(database))).catch(() => 'killed');
    const pid = await middle.promise;
    const others = due();
    await database.query('SELECT pg_terminate_backend($1::int)', [pid]);
    try {
      expect(await others).toMatchObject({ published: 1 });
    } finally {
      death.reject(new Error('killed'));
    }
    expect(await killed).toBe('killed');
    expect(await published()).toHaveLength(1);
    expect(await one(page.id)).toMatchObject({ isLive: true, schedule: null });
  });

  it('wake for the moment itself, two workers once between them', async () => {
    const { database, installed, services } = content.db;
    const workers = [0, 1].map(() => {
      const boss = new Boss(database);
      const dispatch = new OutboxDispatch(boss, database, installed);
      return { boss, worker: new Worker(boss, installed, new RunReporter(database), dispatch, new People(database)) };
    });
    for (const { worker } of workers) await worker.start(services);
    try {
      const schedules = new Schedules(database, content.types, new Jobs(workers[0]!.boss, database));
      const page = await content.page('Seconds ahead');
      const publishAt = new Date(Date.now() + 1_500).toISOString();
      await content.asOwner(() =>
        schedules.plan(page.id, { publishAt, draftVersion: 1, unpublishAt: null, zone: 'UTC' }, { basedOn: 0 }),
      );
      await expect.poll(async () => (await one(page.id)).isLive, { timeout: 15_000, interval: 100 }).toBe(true);
      expect(Date.parse((await one(page.id)).publishedAt!)).toBeGreaterThanOrEqual(Date.parse(publishAt));
      expect(await content.asOwner(() => content.revisions.list(page.id))).toHaveLength(1);
    } finally {
      for (const { worker } of workers) await worker.stop();
    }
  }, 40_000);
});

function failingFor(page: string): Publisher {
  return Object.assign(Object.create(content.publisher) as Publisher, {
    publishKept: async (id: string, revision: string) => {
      if (id === page) throw new Error('out of order');
      await content.publisher.publishKept(id, revision);
    },
  });
}
