import { records } from '@tessera/database/server';
import { defineExtension, runAct } from '@tessera/extension';
import { Boss, Worker } from '@tessera/jobs/server';
import { defineEntity, field } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testPerson, type TestPerson, WebhookStory } from '../../testing';
import { WaitingChanges } from './waiting-changes';

const Deal = defineEntity({ name: 'demo.deal', label: 'Deal', fields: { title: field.text() } });
const demo = defineExtension({ name: 'demo', entities: [Deal] });

let story: WebhookStory;
let owner: TestPerson;
beforeAll(async () => {
  story = await WebhookStory.begin(demo);
  owner = await testPerson(story.api, 'Olga', { isOwner: true });
});
afterAll(async () => await story?.end());

const deals = (count: number) =>
  story.db.runAsSystem(() =>
    records(Deal).createMany(Array.from({ length: count }, (_each, n) => ({ title: `Deal ${n}` }))),
  );

it('what could not be looked at stays, and is told later', async () => {
  await story.webhook(owner, ['demo.deal.created'], '/later');
  await deals(3);
  const { services } = story.api;
  const broken = runAct({ services, system: 'test' }, () =>
    story.db.database.transaction(async () => {
      expect(await services.get(WaitingChanges).takeUp()).toBe(3);
      throw new Error('the server dies');
    }),
  );
  await expect(broken).rejects.toThrow('the server dies');
  expect(story.bodies('/later')).toEqual([]);
  await story.round();
  expect(story.bodies('/later')).toHaveLength(3);
});

it('many changes are told with many hands, each of them once', async () => {
  await story.webhook(owner, ['demo.deal.created'], '/many');
  await deals(120);
  await Promise.all([story.round(), story.round()]);
  const ids = story.receiver.messages.filter(({ path }) => path === '/many').map(({ id }) => id);
  expect([ids.length, new Set(ids).size]).toEqual([120, 120]);
});

it('what nobody wants to know is not even noted', async () => {
  await story.db.database.query('DELETE FROM realtime_webhook');
  await story.webhook(owner, ['users.person.created'], '/others');
  await deals(2);
  expect(await story.db.database.query('SELECT FROM realtime_waiting_change')).toEqual([]);
});

it('a worker tells what happens by itself, and tries again what failed', async () => {
  await story.webhook(owner, ['demo.deal.created'], '/worker');
  let failures = 1;
  story.receiver.answer = () => (failures-- > 0 ? 500 : 200);
  const { services } = story.api;
  const worker = services.get(Worker);
  await services.get(Boss).stop();
  await worker.start(services);
  try {
    await deals(1);
    await expect.poll(() => story.bodies('/worker').length, { timeout: 20_000 }).toBe(1);
    await expect.poll(() => story.bodies('/worker').length, { timeout: 30_000 }).toBe(2);
  } finally {
    await worker.stop();
  }
}, 60_000);
