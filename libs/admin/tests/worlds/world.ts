import { cachingExtension } from '@tessera/caching/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { authExtension, Tokens } from '@tessera/auth/server';
import { records } from '@tessera/database/server';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { runAct } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { Group, Membership } from '@tessera/users/contract';
import { GroupRights, People, usersExtension } from '@tessera/users/server';
import { adminExtension } from '../../server';
import { worldsExtension } from './worlds-extension';

/** How many things there are that the person may see, and how many not. */
export const [open, closed] = [40, 25];

/** An id that is the same in every world. */
export const idOf = (sort: number, place: number) =>
  `01900000-0000-7000-8000-${sort.toString(16).padStart(4, '0')}${place.toString(16).padStart(8, '0')}`;

/** One of two databases that differ only in what the person may not read. */
export interface World {
  /** Status and body of an answer. */
  ask(path: string): Promise<{ readonly status: number; readonly body: string }>;
  close(): Promise<void>;
}

/** Makes one; `hidden` decides over all values that the person may not read. */
export async function makeWorld(hidden: (seed: number) => number): Promise<World> {
  const test = await testDatabase([
    cachingExtension,
    jobsExtension,
    usersExtension,
    authExtension,
    adminExtension,
    worldsExtension,
  ]);
  const api = await testApi(test);
  await fill(test, hidden);
  await alignHistory(test);
  const token = await personWithoutRights(api);
  return {
    ask: async (path) => {
      const response = await api.send('GET', path, { headers: { authorization: `Bearer ${token}` } });
      return { status: response.status, body: await response.text() };
    },
    close: async () => {
      await api.close();
      await test.close();
    },
  };
}

async function fill({ database }: TestDatabase, hidden: (seed: number) => number): Promise<void> {
  const moment = '2026-01-01T00:00:00Z';
  for (let place = 0; place < 12; place++)
    await database.query(
      'INSERT INTO worlds_vault (id, created_at, updated_at, name, weight) VALUES ($1, $2, $2, $3, $4)',
      [idOf(1, place), moment, `Vault ${hidden(place)}`, hidden(place + 1)],
    );
  for (let place = 0; place < open + closed; place++) {
    const isOpen = place < open;
    // Of what may not be seen, every value is another one.
    const value = (seed: number) => (isOpen ? seed : hidden(seed));
    await database.query(
      `INSERT INTO worlds_thing (id, created_at, updated_at, name, city, state, size, pay, note, labels, seen_on, vault, vaults)
       VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        idOf(2, place),
        moment,
        `Thing ${value(place) % 17}`,
        value(place) % 5 === 0 ? null : ['Oslo', 'Bergen', 'Tromsø'][value(place) % 3],
        isOpen ? 'open' : 'closed',
        value(place * 7) % 11,
        hidden(place * 3) % 100,
        `note ${hidden(place)} ${['alpha', 'beta'][hidden(place) % 2]}`,
        value(place) % 2 === 0 ? ['red'] : ['red', 'blue'],
        `2026-0${1 + (value(place) % 9)}-11`,
        idOf(1, value(place) % 12),
        [idOf(1, value(place) % 12)],
      ],
    );
  }
  for (let place = 0; place < open + closed; place += 3)
    await database.query('UPDATE worlds_thing SET above = $2 WHERE id = $1', [
      idOf(2, place),
      idOf(2, (place * 5) % (open + closed)),
    ]);
}

/** What happened is told with its moment and an id; in both worlds they are the same. */
async function alignHistory({ database }: TestDatabase): Promise<void> {
  await database.query(`
    UPDATE database_change c SET created_at = '2026-01-01T00:00:00Z',
      id = ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM database_change WHERE entity LIKE 'worlds.%') numbered
    WHERE c.id = numbered.id`);
}

/** Somebody who may export what she sees, and nothing else. */
async function personWithoutRights({ services }: TestApi): Promise<string> {
  return await runAct({ services, system: 'test' }, async () => {
    const person = await services
      .get(People)
      .create({ name: 'Curious', email: 'curious@example.org', passwordHash: null });
    const { id } = await records(Group).create({ name: 'Exporters' });
    await records(Membership).create({ group: id, person: person.id });
    const { group } = await services.get(GroupRights).of(id);
    await services.get(GroupRights).replace(id, [{ permission: 'admin.export', place: null }], group.version);
    return (await services.get(Tokens).create({ name: 'Worlds', person: person.id, days: 1 })).token;
  });
}
