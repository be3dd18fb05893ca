import { type AdminTest, adminTest, type AskedAs, Thing, Vault } from '../../testing';
import { countStatements, records } from '@tessera/database/server';
import { defineExtension } from '@tessera/extension';
import { defineAdmin, defineEntity, defineFigure, field, permissionTo } from '@tessera/models';
import { Person } from '@tessera/users/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SingleRecord, StartPage } from '../../contract';
import { RecentChanges } from './recent-changes';

const Letter = defineEntity({ name: 'told.letter', label: 'Letter', resource: false, fields: { text: field.text() } });
const told = defineExtension({
  name: 'told',
  entities: [Letter],
  admin: [
    defineAdmin(Letter, {
      link: '/letters/{id}',
      deeds: async () => [
        {
          record: '01900000-0000-7000-8000-000000000001',
          title: 'Dear Anna',
          operation: 'changed',
          did: 'sealed',
          at: new Date('2020-01-01T00:00:00Z'),
          by: 'Ben',
          isMine: false,
        },
      ],
    }),
  ],
});

const failing = defineExtension({
  name: 'failing',
  figures: [
    defineFigure({ name: 'failing.broken', label: 'Broken', load: () => Promise.reject(new Error('broken')) }),
    defineFigure({ name: 'failing.empty', label: 'Empty', load: async () => null }),
    defineFigure({
      name: 'failing.closed',
      label: 'Closed',
      right: permissionTo('view', Vault),
      load: async () => ({ count: 1 }),
    }),
  ],
});

let test: AdminTest;
let anna: AskedAs;

beforeAll(async () => {
  test = await adminTest(failing, told);
  anna = await test.person('Anna', permissionTo('add', Thing), permissionTo('change', Thing));
});
afterAll(() => test?.close());

const start = async (who: AskedAs) => (await who.send<StartPage>('GET', '/api/v1/admin/start')).body;
const make = async (name: string, values: object = {}, who = test.owner) =>
  (await who.send<SingleRecord>('POST', '/api/v1/example/things', { name, ...values })).body.data;

it('shows what I did last and what others did, each record once', async () => {
  const mine = await make('By Anna', {}, anna);
  await anna.send('PATCH', `/api/v1/example/things/${mine.id}`, { name: 'By Anna still' }, { 'if-match': '"1"' });
  const other = await make('By the owner');
  const { mine: work, recent } = await start(anna);
  expect(work).toMatchObject([
    {
      entity: 'example.thing',
      label: 'Thing',
      id: mine.id,
      title: 'By Anna still',
      link: `/example/things/${mine.id}`,
      by: 'Anna',
      operation: 'changed',
    },
  ]);
  expect(recent[0]).toMatchObject({
    id: other.id,
    title: 'By the owner',
    by: null,
    operation: 'created',
    did: 'created',
  });
});

it('shows what an entity tells of its records itself, among all else by its time', async () => {
  await make('Newer');
  expect((await start(anna)).recent.at(-1)).toEqual({
    entity: 'told.letter',
    label: 'Letter',
    id: '01900000-0000-7000-8000-000000000001',
    title: 'Dear Anna',
    link: '/letters/01900000-0000-7000-8000-000000000001',
    at: '2020-01-01T00:00:00.000Z',
    by: 'Ben',
    operation: 'changed',
    did: 'sealed',
  });
});

it('names people to who may see them', async () => {
  const reader = await test.person('Rita', permissionTo('view', Person), permissionTo('view', Thing));
  await make('Named');
  expect((await start(reader)).recent.find(({ title }) => title === 'Named')?.by).toBe('Olga Owner');
});

it('never tells of what one may not see', async () => {
  const guest = await test.person('Gus');
  await make('Hidden blue', { colour: 'blue' });
  await test.owner.send('POST', '/api/v1/example/vaults', { name: 'Hidden vault' });
  const gone = await make('Hidden gone');
  await test.owner.send('DELETE', `/api/v1/example/things/${gone.id}`, undefined, { 'if-match': '"1"' });
  expect(JSON.stringify(await start(guest))).not.toContain('Hidden');
});

it('has the figures that one may see, and lacks those that fail or say nothing', async () => {
  const names = async (who: AskedAs) => (await start(who)).figures.map(({ name }) => name);
  expect(await names(anna)).toEqual(['example.red-things']);
  expect(await names(test.owner)).toEqual(['example.red-things', 'failing.closed']);
});

it('asks two statements for changes, however many there are', async () => {
  const { services } = test.api;
  await test.db.runAsSystem(() =>
    records(Thing).createMany(Array.from({ length: 100 }, (_, n) => ({ name: `Thing ${n}` }))),
  );
  const person = { ...test.db.owner, id: anna.id };
  const { statements } = await test.db.runAs(person, () => countStatements(() => services.get(RecentChanges).read()));
  expect(statements).toHaveLength(2);
});
