import { type TestApi, testApi } from '@tessera/auth/testing';
import { records } from '@tessera/database/server';
import type { TestDatabase } from '@tessera/database/testing';
import { defineExtension } from '@tessera/extension';
import { defineEntity, definePolicy, field, permissionTo, where } from '@tessera/models';
import { People, Person } from '@tessera/users/server';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { EventReader, testPerson, type TestPerson, testRealtime } from '../../testing';

const Deal = defineEntity({
  name: 'demo.deal',
  label: 'Deal',
  fields: { title: field.text({ required: true }), owner: field.reference(Person) },
});
const Secret = defineEntity({ name: 'demo.secret', label: 'Secret', fields: { title: field.text() } });
const Log = defineEntity({ name: 'demo.log', label: 'Log', history: false, fields: { title: field.text() } });
const demo = defineExtension({
  name: 'demo',
  entities: [Deal, Secret, Log],
  policies: [definePolicy(Deal, { view: ({ person }) => person !== null && where({ owner: person.id }) })],
});

let db: TestDatabase;
let api: TestApi;
let owner: TestPerson;
let anna: TestPerson;
let ben: TestPerson;
/** Sees everything, and so knows when all that happened has been told. */
let witness: EventReader;

beforeAll(async () => {
  db = await testRealtime(demo);
  api = await testApi(db);
  owner = await testPerson(api, 'Olga', { isOwner: true });
  [anna, ben] = [await testPerson(api, 'Anna'), await testPerson(api, 'Ben')];
  witness = await EventReader.listen(address(), owner.byToken);
});
afterAll(async () => {
  witness?.close();
  await api?.close();
  await db?.close();
});

const address = (of = 'demo.deal', more = '') => `${api.url}/api/v1/changes?of=${of}${more}`;
const listen = async (headers: Readonly<Record<string, string>>, url = address()) => {
  await settled(witness, null);
  const reader = await EventReader.listen(url, headers);
  onTestFinished(() => reader.close());
  return reader;
};
const asSystem = <T>(fn: () => Promise<T>) => db.runAsSystem(fn);
const deal = (title: string, person: TestPerson | null = anna) =>
  asSystem(() => records(Deal).create({ title, owner: person?.id ?? null }));
const change = (id: string, values: { title?: string; owner?: string | null }) =>
  asSystem(() => records(Deal).change(id, values));
/** When this change has come, those before it have, or never will. */
const settled = async (reader: EventReader, person: TestPerson | null) => {
  const { id } = await deal('the last one', person);
  await expect.poll(() => reader.of('change').some((each) => (each as { id: string }).id === id)).toBe(true);
  return reader.of('change').filter((each) => (each as { id: string }).id !== id);
};

describe('what is told', () => {
  it('is each change of a record that one sees, with its version and without its values', async () => {
    const reader = await listen(anna.byCookie);
    const { id } = await deal('Canary in a title');
    await expect.poll(() => reader.events.length).toBe(1);
    await change(id, { title: 'Another canary' });
    await expect.poll(() => reader.events.length).toBe(2);
    await asSystem(() => records(Deal).remove(id));
    const about = { entity: 'demo.deal', id };
    await expect
      .poll(() => reader.of('change'))
      .toEqual([
        { ...about, kind: 'created', version: 1 },
        { ...about, kind: 'changed', version: 2 },
        { ...about, kind: 'deleted', version: null },
      ]);
    expect(JSON.stringify(reader.events)).not.toContain('anary');
  });

  it('is nothing of records that one may not see, nor of entities that one did not ask for', async () => {
    const reader = await listen(anna.byCookie);
    await deal("Ben's", ben);
    await deal("Nobody's", null);
    await asSystem(() => records(Secret).create({ title: 'Hidden' }));
    expect(await settled(reader, anna)).toEqual([]);
  });

  it('is that a record is gone when it leaves her sight, and new when it comes into it', async () => {
    const { id } = await deal('Handed over', ben);
    const [hers, his] = [await listen(anna.byCookie), await listen(ben.byCookie)];
    await change(id, { owner: anna.id });
    await expect.poll(() => hers.of('change')).toMatchObject([{ id, kind: 'created', version: 2 }]);
    await expect.poll(() => his.of('change')).toEqual([{ entity: 'demo.deal', id, kind: 'deleted', version: null }]);
  });

  it('is who did it to those who may see people, and to herself', async () => {
    const [all, hers] = [await listen(owner.byCookie), await listen(anna.byCookie)];
    const { id } = await db.runAs(await owner.acting(), () =>
      records(Deal).create({ title: 'By Olga', owner: anna.id }),
    );
    await expect.poll(() => all.of('change')).toContainEqual(expect.objectContaining({ id, by: owner.id }));
    await expect.poll(() => hers.of('change')).toEqual([{ entity: 'demo.deal', id, kind: 'created', version: 1 }]);
  });

  it('also what another program writes into the database by hand', async () => {
    const { id } = await deal('By hand');
    const reader = await listen(anna.byToken);
    await db.database.query("UPDATE demo_deal SET title = 'Changed by hand', version = version + 1 WHERE id = $1", [
      id,
    ]);
    await expect.poll(() => reader.of('change')).toEqual([{ entity: 'demo.deal', id, kind: 'changed', version: 2 }]);
  });

  it('of very many changes is only that there were some, and only to who sees one of them', async () => {
    const [hers, his] = [await listen(anna.byCookie), await listen(ben.byCookie)];
    const many = Array.from({ length: 1500 }, (_each, n) => ({ title: `Deal ${n}`, owner: anna.id }));
    await asSystem(() => records(Deal).createMany(many));
    await expect.poll(() => hers.of('reload')).toContainEqual({ entities: ['demo.deal'] });
    expect(hers.of('change')).toEqual([]);
    expect(await settled(his, ben)).toEqual([]);
    expect(his.of('reload')).toEqual([]);
  });
});

describe('who comes back', () => {
  it('is told what happened in between', async () => {
    const first = await listen(anna.byCookie);
    await deal('Before');
    await expect.poll(() => first.events.length).toBe(1);
    first.close();
    const { id } = await deal('Meanwhile');
    await deal("Ben's meanwhile", ben);
    const again = await listen({ ...anna.byCookie, 'last-event-id': first.lastEventId });
    await expect
      .poll(() => again.of('change'))
      .toContainEqual({ entity: 'demo.deal', id, kind: 'created', version: 1 });
    expect(again.of('reload')).toEqual([]);
    const byQuery = await listen(anna.byCookie, address('demo.deal', `&after=${first.lastEventId}`));
    await expect.poll(() => byQuery.of('change')).toContainEqual(expect.objectContaining({ id }));
  });

  it('is told to look again when nobody remembers where she was', async () => {
    const reader = await listen({ ...anna.byCookie, 'last-event-id': '000000000000-12345' });
    expect(reader.of('reload')).toEqual([{}]);
  });

  it('learns from the ids of events neither how much happened meanwhile nor when', async () => {
    const reader = await listen(anna.byCookie);
    await deal("Ben's", ben);
    const last = await settled(reader, anna);
    expect(last).toEqual([]);
    expect(reader.lastEventId).toMatch(/^[0-9a-f]{12}-\d+$/);
  });
});

describe('a stream', () => {
  it('says how it is to be handled, and wakes up by itself', async () => {
    const reader = await listen(anna.byCookie);
    const { headers } = reader.response;
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store, no-transform');
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('is refused in the same words for what does not exist and for what one sees nothing of', async () => {
    const ask = async (of: string) => {
      const response = await api.send('GET', `/api/v1/changes?of=${of}`, { headers: anna.byCookie });
      return [response.status, (await response.text()).replaceAll(of, 'X')];
    };
    const unknown = await ask('demo.nothing');
    expect(unknown[0]).toBe(400);
    expect(await ask('demo.secret')).toEqual(unknown);
    expect(await ask('demo.log')).toEqual(unknown);
    expect(await ask('auth.session')).toEqual(unknown);
    expect((await ask(''))[0]).toBe(400);
  });

  it('is for those who are signed in', async () => {
    expect((await api.send('GET', '/api/v1/changes?of=demo.deal')).status).toBe(401);
  });

  it('ends within five seconds when the session ends', async () => {
    const person = await testPerson(api, 'Leaver');
    const reader = await listen(person.byCookie);
    await api.send('DELETE', '/api/v1/session', { headers: person.byCookie });
    await expect(ending(reader)).resolves.toBe('ended');
  });

  it('ends within five seconds when the person is suspended, for programs too', async () => {
    const person = await testPerson(api, 'Suspended');
    const readers = [await listen(person.byCookie), await listen(person.byToken)];
    await asSystem(() => api.services.get(People).suspend(person.id));
    await expect(Promise.all(readers.map(ending))).resolves.toEqual(['ended', 'ended']);
  });

  it('ends within five seconds when rights are lost, and tells nothing more when opened again', async () => {
    const person = await testPerson(api, 'Demoted', { rights: [permissionTo('view', Secret)] });
    const reader = await listen(person.byCookie, address('demo.secret'));
    const { id } = await asSystem(() => records(Secret).create({ title: 'Seen' }));
    await expect.poll(() => reader.of('change')).toEqual([{ entity: 'demo.secret', id, kind: 'created', version: 1 }]);
    await person.loseRights();
    await expect(ending(reader)).resolves.toBe('ended');
    await expect(listen(person.byCookie, address('demo.secret'))).rejects.toThrow('400');
  });

  it('is one of at most twelve of a person', async () => {
    const person = await testPerson(api, 'Collector');
    const readers = await Promise.all(Array.from({ length: 12 }, () => listen(person.byCookie)));
    const refused = await api.send('GET', '/api/v1/changes?of=demo.deal', { headers: person.byCookie });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    readers[0]!.close();
    await expect
      .poll(async () => {
        const reader = await EventReader.listen(address(), person.byCookie).catch(() => null);
        reader?.close();
        return reader !== null;
      })
      .toBe(true);
  });

  it('answers a question for the head alone and is done', async () => {
    const response = await api.send('HEAD', '/api/v1/changes?of=demo.deal', { headers: anna.byCookie });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  });

  it('ends when the server stops, which waits for nobody', async () => {
    const other = await testApi(db);
    const reader = await EventReader.listen(`${other.url}/api/v1/changes?of=demo.deal`, anna.byCookie);
    await other.close();
    await expect(ending(reader)).resolves.toBe('ended');
  });
});

async function ending(reader: EventReader): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(resolve, 5000, 'still open').unref());
  return Promise.race([reader.ended.then(() => 'ended'), late]);
}
