import { emit, records } from '@tessera/database/server';
import { defineExtension } from '@tessera/extension';
import {
  defineEntity,
  defineEvent,
  definePermissions,
  definePolicy,
  field,
  permissionTo,
  where,
} from '@tessera/models';
import { People, Person } from '@tessera/users/server';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mayRealtime } from '../../contract';
import { isSignedBy, type ReceivedMessage, testPerson, type TestPerson, WebhookStory } from '../../testing';

const may = definePermissions('demo', { seeNotes: 'See internal notes' });
const Deal = defineEntity({
  name: 'demo.deal',
  label: 'Deal',
  fields: {
    title: field.text({ required: true }),
    notes: field.text({ read: may.seeNotes }),
    closesAt: field.dateTime(),
    owner: field.reference(Person),
  },
});
const DealWon = defineEvent('demo.deal-won', z.object({ deal: z.uuid(), secretPlan: z.string() }), {
  label: 'Deal won',
  about: { entity: 'demo.deal', id: ({ deal }) => deal },
});
const demo = defineExtension({
  name: 'demo',
  entities: [Deal],
  events: [DealWon],
  permissions: may,
  policies: [definePolicy(Deal, { view: ({ person }) => person !== null && where({ owner: person.id }) })],
});
const all = ['demo.deal.created', 'demo.deal.changed', 'demo.deal.deleted'];
const rights = [mayRealtime.setUpWebhooks];

let story: WebhookStory;
/** Sees her own deals, without their notes. */
let anna: TestPerson;

beforeAll(async () => void (story = await WebhookStory.begin(demo)));
afterAll(async () => await story?.end());
beforeEach(async () => {
  await story.db.database.query('DELETE FROM realtime_webhook');
  await story.db.database.query('DELETE FROM realtime_waiting_change');
  story.receiver.messages.length = 0;
  story.receiver.answer = 204;
  story.clock.reset();
  anna = await testPerson(story.api, 'Anna', { rights });
});

const asSystem = <T>(fn: () => Promise<T>) => story.db.runAsSystem(fn);
const deal = (owner: string | null = anna.id, title = 'Big deal') =>
  asSystem(() =>
    records(Deal).create({ title, owner, notes: 'Canary', closesAt: new Date('2030-01-02T03:04:05.678Z') }),
  );
const headersOf = ({ headers }: ReceivedMessage) => headers as Record<string, string>;
const change = (id: string, values: { title?: string; owner?: string | null }) =>
  asSystem(() => records(Deal).change(id, values));

describe('a message', () => {
  it('is signed as Standard Webhooks says and holds the record as the person may see it', async () => {
    const { secret } = await story.webhook(anna, all);
    const { id } = await deal();
    await story.round();
    const [message] = story.receiver.messages;
    expect(message).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
    expect(message!.id).toMatch(/^msg_[0-9a-f]{32}$/);
    const verified = new Verifier(secret).verify(message!.body, headersOf(message!));
    expect(verified).toEqual({
      type: 'demo.deal.created',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      data: {
        entity: 'demo.deal',
        id,
        version: 1,
        record: {
          id,
          version: 1,
          title: 'Big deal',
          closesAt: '2030-01-02T03:04:05.678Z',
          owner: anna.id,
          createdAt: expect.any(String),
          updatedAt: expect.any(String),
        },
      },
    });
    expect(message!.body).not.toContain('Canary');
    const other = { ...headersOf(message!), 'webhook-id': 'msg_other' };
    expect(() => new Verifier(secret).verify(message!.body, other)).toThrow();
  });

  it('says the record as it is when it is sent', async () => {
    await story.webhook(anna, ['demo.deal.created']);
    const { id } = await deal();
    await change(id, { title: 'Bigger deal' });
    await story.round();
    expect(story.bodies()).toMatchObject([
      { type: 'demo.deal.created', data: { version: 2, record: { title: 'Bigger deal' } } },
    ]);
  });

  it('comes for changes by hand and for deletions too, which say no more than the id', async () => {
    await story.webhook(anna, ['demo.deal.changed', 'demo.deal.deleted']);
    const { id } = await deal();
    await story.round();
    await story.db.database.query("UPDATE demo_deal SET title = 'By hand' WHERE id = $1", [id]);
    await story.round();
    await asSystem(() => records(Deal).remove(id));
    await story.round();
    expect(story.bodies()).toEqual([
      expect.objectContaining({ type: 'demo.deal.changed' }),
      { type: 'demo.deal.deleted', timestamp: expect.any(String), data: { entity: 'demo.deal', id } },
    ]);
  });

  it('comes for events of extensions, with the record and nothing of what they carry inside', async () => {
    await story.webhook(anna, ['demo.deal-won']);
    const [hers, other] = [await deal(), await deal(null)];
    await asSystem(() =>
      story.db.database.transaction(async () => {
        for (const { id } of [hers, other]) await emit(DealWon, { deal: id, secretPlan: 'Canary' });
      }),
    );
    await story.round();
    expect(story.bodies()).toMatchObject([
      { type: 'demo.deal-won', data: { id: hers.id, record: { title: 'Big deal' } } },
    ]);
    expect(story.receiver.messages[0]!.body).not.toContain('Canary');
  });

  it('is signed by the former secret too while that is good', async () => {
    const { id, secret: former } = await story.webhook(anna, all);
    const { secret } = await story.ask<{ secret: string }>(anna, 'POST', `/${id}/secrets`);
    await deal();
    await story.round();
    const [message] = story.receiver.messages;
    for (const each of [secret, former]) new Verifier(each).verify(message!.body, headersOf(message!));
    story.clock.pass({ hours: 25 });
    await deal();
    await story.round();
    expect(String(story.receiver.messages[1]!.headers['webhook-signature']).split(' ')).toHaveLength(1);
  });
});

describe('for a person', () => {
  it('nothing is sent, or noted, of what she may not see', async () => {
    const { id } = await story.webhook(anna, all);
    const other = await deal(null);
    await change(other.id, { title: 'Still not hers' });
    await asSystem(() => records(Deal).remove(other.id));
    await story.round();
    expect([story.bodies(), await story.log(anna, id)]).toEqual([[], []]);
    expect(await story.db.database.query('SELECT FROM realtime_waiting_change')).toEqual([]);
  });

  it('what comes into her sight is created, and what leaves it is deleted', async () => {
    await story.webhook(anna, all);
    const { id } = await deal(null);
    await story.round();
    await change(id, { owner: anna.id });
    await story.round();
    await change(id, { owner: null });
    await story.round();
    expect(story.bodies()).toMatchObject([
      { type: 'demo.deal.created', data: { id } },
      { type: 'demo.deal.deleted', data: { id } },
    ]);
  });

  it('nothing is sent that she may no longer see when it is sent', async () => {
    const { id: webhook } = await story.webhook(anna, all);
    story.receiver.answer = 500;
    const { id } = await deal();
    await story.round();
    await story.db.database.query('UPDATE demo_deal SET owner = NULL WHERE id = $1', [id]);
    await story.db.database.query('DELETE FROM realtime_waiting_change');
    story.clock.pass({ minutes: 1 });
    await story.round();
    expect(story.receiver.messages).toHaveLength(1);
    expect(await story.log(anna, webhook)).toMatchObject([{ state: 'withheld', attempts: [{ status: 500 }] }]);
  });

  it('who lost the right to set up webhooks, or was suspended, nothing is sent any more', async () => {
    const ben = await testPerson(story.api, 'Ben', { rights: [...rights, permissionTo('view', Deal)] });
    await story.webhook(ben, all);
    story.receiver.answer = 500;
    await deal();
    await story.round();
    expect(story.receiver.messages).toHaveLength(1);
    await ben.loseRights();
    story.clock.pass({ minutes: 1 });
    await deal(null);
    await story.round();
    await story.webhook(anna, all);
    await asSystem(() => story.api.services.get(People).suspend(anna.id));
    await deal();
    await story.round();
    expect(story.receiver.messages).toHaveLength(1);
  });
});

describe('what fails', () => {
  it('is tried again on a schedule, under the same id, until it arrives', async () => {
    const { id } = await story.webhook(anna, all);
    let failures = 3;
    story.receiver.answer = () => (failures-- > 0 ? 500 : 200);
    await deal();
    await story.round();
    await story.round();
    expect(story.receiver.messages).toHaveLength(1);
    for (const pause of [{ seconds: 6 }, { minutes: 6 }, { minutes: 34 }]) {
      story.clock.pass(pause);
      await story.round();
    }
    expect(new Set(story.receiver.messages.map((message) => message.id)).size).toBe(1);
    expect(await story.log(anna, id)).toMatchObject([
      {
        state: 'delivered',
        tries: 4,
        nextAt: null,
        attempts: [{ status: 200 }, { status: 500 }, { status: 500 }, { status: 500 }],
      },
    ]);
    expect((await story.ask(anna, 'GET', `/${id}`))['failingSince']).toBeNull();
  });

  it('is given up after ten tries', async () => {
    const { id } = await story.webhook(anna, all);
    story.receiver.answer = 503;
    await deal();
    for (let n = 0; n < 12; n++) {
      await story.round();
      story.clock.pass({ hours: 27 / (n < 7 ? 3 : 1) });
    }
    expect(story.receiver.messages).toHaveLength(10);
    expect(await story.log(anna, id)).toMatchObject([{ state: 'failed', because: 'Every try failed.', tries: 10 }]);
  });

  it('waits as long as a busy receiver asks', async () => {
    await story.webhook(anna, all);
    story.receiver.answer = { status: 429, headers: { 'retry-after': '600' } };
    await deal();
    await story.round();
    story.clock.pass({ minutes: 9 });
    await story.round();
    expect(story.receiver.messages).toHaveLength(1);
    story.clock.pass({ minutes: 2 });
    await story.round();
    expect(story.receiver.messages).toHaveLength(2);
  });

  it('at a receiver that is gone switches the webhook off, and nothing is sent any more', async () => {
    const { id } = await story.webhook(anna, all);
    story.receiver.answer = 410;
    await deal();
    await story.round();
    await deal();
    await story.round();
    expect(story.receiver.messages).toHaveLength(1);
    expect(await story.ask(anna, 'GET', `/${id}`)).toMatchObject({
      disabled: { because: 'The receiver answered that it is gone for good (410).' },
    });
  });

  it('for five days switches the webhook off, says so, and lets it be switched on again', async () => {
    const { id } = await story.webhook(anna, all);
    story.receiver.answer = 500;
    for (let day = 0; day < 6; day++) {
      await deal();
      await story.round();
      story.clock.pass({ days: 1 });
    }
    const webhook = await story.ask<{ version: number }>(anna, 'GET', `/${id}`);
    expect(webhook).toMatchObject({ disabled: { because: 'Nothing could be delivered for five days.' } });
    const states = (await story.log(anna, id)).map(({ state }) => state);
    expect(states).not.toContain('waiting');
    await story.api.send('PATCH', `/api/v1/webhooks/${id}`, {
      headers: { ...anna.byToken, 'if-match': `"${webhook.version}"` },
      body: { isDisabled: false },
    });
    story.receiver.answer = 200;
    await deal();
    await story.round();
    expect((await story.log(anna, id))[0]).toMatchObject({ state: 'delivered' });
  });

  it.each([
    ['to an inner address', 307, 'http://10.0.0.1/inner', null],
    ['to an inner name', 308, 'http://localhost:1/inner', null],
    ['to another place of the web', 307, 'https://example.com/other', null],
    ['that would make it a question', 302, '/elsewhere', 302],
  ])('is a redirect %s: it is not followed', async (_where, status, location, noted) => {
    const { id } = await story.webhook(anna, all);
    story.receiver.answer = { status, headers: { location } };
    await deal();
    await story.round();
    expect(story.receiver.messages.map(({ path }) => path)).toEqual(['/hook']);
    const [delivery] = await story.log(anna, id);
    expect(delivery).toMatchObject({ state: 'waiting', attempts: [{ status: noted }] });
    if (noted === null) expect(delivery!.attempts[0]!.problem).toMatch(/^outbound\./);
  });

  it('is kept in the log with the beginning of the answer, and without secrets', async () => {
    const { id, secret } = await story.webhook(anna, all);
    story.receiver.answer = { status: 400, body: `No such shop. ${secret} password=hunter2 ${'x '.repeat(5000)}` };
    await deal();
    await story.round();
    const [delivery] = await story.log(anna, id);
    const [attempt] = delivery!.attempts;
    expect(attempt).toMatchObject({ status: 400, answer: expect.stringMatching(/^No such shop\. \[hidden\]/) });
    expect(attempt!.duration).toBeGreaterThanOrEqual(0);
    expect(attempt!.answer!.length).toBeLessThanOrEqual(500);
    expect(JSON.stringify(delivery)).not.toMatch(/hunter2|whsec_/);
  });

  it('slowly holds up nobody else', async () => {
    await story.webhook(anna, all, '/slow');
    await story.webhook(anna, all, '/quick');
    const released = Promise.withResolvers<void>();
    story.receiver.answer = async ({ path }) => (path === '/slow' && (await released.promise), 200);
    for (let n = 0; n < 5; n++) await deal();
    const round = story.round();
    await expect.poll(() => story.bodies('/quick').length).toBe(5);
    expect(story.bodies('/slow')).toHaveLength(2);
    released.resolve();
    await round;
    expect(story.bodies('/slow')).toHaveLength(5);
  });
});

describe('sending again', () => {
  it('one message keeps its id, and says the record as it is now', async () => {
    const { id } = await story.webhook(anna, ['demo.deal.created']);
    const made = await deal();
    await story.round();
    await change(made.id, { title: 'Since then' });
    const [delivery] = await story.log(anna, id);
    await story.ask(anna, 'POST', `/${id}/deliveries/${delivery!.id}/replays`);
    await story.round();
    expect(new Set(story.receiver.messages.map((message) => message.id)).size).toBe(1);
    expect(story.bodies()).toMatchObject([{ data: { version: 1 } }, { data: { record: { title: 'Since then' } } }]);
  });

  it('everything since a moment is what did not arrive, or all of it', async () => {
    const { id } = await story.webhook(anna, ['demo.deal.created']);
    await deal(anna.id, 'Early');
    await story.round();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const since = new Date().toISOString();
    story.receiver.answer = ({ body }) => (body.includes('Lost') ? 410 : 200);
    await deal(anna.id, 'Arrived');
    await story.round();
    await deal(anna.id, 'Lost');
    await story.round();
    story.receiver.answer = 200;
    await story.db.database.query('UPDATE realtime_webhook SET disabled_at = NULL');
    story.receiver.messages.length = 0;
    expect(await story.ask(anna, 'POST', `/${id}/replays`, { since })).toEqual({ count: 1 });
    await story.round();
    expect(story.bodies()).toMatchObject([{ data: { record: { title: 'Lost' } } }]);
    expect(await story.ask(anna, 'POST', `/${id}/replays`, { since, which: 'all' })).toEqual({ count: 2 });
    await story.round();
    expect(story.receiver.messages).toHaveLength(3);
    expect(JSON.stringify(story.bodies())).not.toContain('Early');
  });

  it('needs a webhook of one’s own', async () => {
    const { id } = await story.webhook(anna, all);
    const ben = await testPerson(story.api, 'Ben', { rights });
    await expect(story.ask(ben, 'POST', `/${id}/replays`, { since: new Date().toISOString() })).rejects.toThrow('404');
    await expect(story.ask(anna, 'POST', `/${id}/deliveries/${crypto.randomUUID()}/replays`)).rejects.toThrow('404');
  });
});

it('a test is sent at once, once, and says what came of it', async () => {
  const { id, secret } = await story.webhook(anna, all);
  story.receiver.answer = { status: 500, body: 'Not today.' };
  const tested = await story.ask(anna, 'POST', `/${id}/tests`);
  expect(tested).toMatchObject({
    type: 'realtime.test',
    state: 'failed',
    attempts: [{ status: 500, answer: 'Not today.' }],
  });
  story.clock.pass({ hours: 2 });
  await story.round();
  expect(story.receiver.messages).toHaveLength(1);
  expect(isSignedBy(story.receiver.messages[0]!, secret)).toBe(true);
  expect(story.bodies()[0]).toMatchObject({ type: 'realtime.test', data: { webhook: id } });
});
