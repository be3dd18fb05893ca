import { type AddressInfo, createServer } from 'node:net';
import { Logger } from '@nestjs/common';
import { asSystem } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements, type TestDatabase, testDatabase } from '../../testing';
import { Artist, exampleExtension, Venue } from '../../tests/example';
import { records } from '../records/records';
import { Database } from './database';

let db: TestDatabase;
let database: Database;
beforeAll(async () => {
  // What is logged on purpose here would look like trouble.
  Logger.overrideLogger(false);
  db = await testDatabase([exampleExtension]);
  ({ database } = db);
  await database.query('CREATE TABLE plain (id integer PRIMARY KEY, value integer NOT NULL)');
});
afterAll(async () => await db.close());

const insert = async (id: number, value = 0) => await database.run('INSERT INTO plain VALUES ($1, $2)', [id, value]);
const ids = async () => (await database.query<{ id: number }>('SELECT id FROM plain ORDER BY id')).map(({ id }) => id);
const codeOf = async (work: Promise<unknown>) =>
  await work.then(
    () => 'none',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );
const settled = () => Promise.withResolvers<void>();
const backend = async () => (await database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0]!.pid;

describe('a transaction', () => {
  it('is joined by those begun within it', async () => {
    const id = () => database.query('SELECT txid_current() AS id');
    await database.transaction(async () => expect(await database.transaction(id)).toEqual(await id()));
  });

  it('is taken back as a whole when any part of it fails, also when the failure was caught on the way', async () => {
    const failing = database.transaction(async () => {
      await insert(1);
      await database
        .transaction(async () => {
          throw new Error('inner');
        })
        .catch(() => undefined);
    });
    await expect(failing).rejects.toThrow('inner');
    expect(await ids()).not.toContain(1);
  });

  it('keeps the rest when what failed was one item behind a savepoint', async () => {
    const followed: string[] = [];
    await database.transaction(async () => {
      await insert(10);
      await expect(
        database.savepoint(async () => {
          await database.afterCommit(() => followed.push('never'));
          await insert(11);
          await database.transaction(async () => await insert(10));
        }),
      ).rejects.toThrow();
      await insert(12);
      await database.afterCommit(() => followed.push('done'));
    });
    expect(await ids()).toEqual(expect.arrayContaining([10, 12]));
    expect(await ids()).not.toContain(11);
    expect(followed).toEqual(['done']);
  });

  it('cannot be seen by others before its commit, and what follows the commit sees it', async () => {
    const seen: boolean[] = [];
    await database.transaction(async () => {
      await insert(20);
      await database.afterCommit(async () => seen.push((await ids()).includes(20), database.isInTransaction));
    });
    expect(seen).toEqual([true, false]);
  });

  it('stays committed when what follows fails', async () => {
    await database.transaction(async () => {
      await insert(30);
      await database.afterCommit(() => {
        throw new Error('too late');
      });
    });
    expect(await ids()).toContain(30);
  });

  it('sends statements that are not awaited one by one', async () => {
    await database.transaction(async () => void (await Promise.all([insert(40), insert(41), insert(42)])));
    expect(await ids()).toEqual(expect.arrayContaining([40, 41, 42]));
  });

  it('refuses a statement that comes when it is over', async () => {
    let late: Promise<unknown> | undefined;
    const { promise: over, resolve } = settled();
    await database.transaction(async () => void (late = over.then(() => database.query('SELECT 1'))));
    resolve();
    expect(await codeOf(late!)).toBe('database.transaction-over');
  });

  it('tells who acts, and the setting ends with it', async () => {
    const setting = async () =>
      (await database.query<{ person: string }>("SELECT current_setting('tessera.person', true) AS person"))[0]!.person;
    await db.runAs(db.owner, async () => expect(await database.transaction(setting)).toBe(db.owner.id));
    expect(await setting()).toBeFalsy();
  });
});

describe('of two transactions', () => {
  const crossing = async (options: { retries?: number }) => {
    await database.query('DELETE FROM plain WHERE id IN (50, 51)');
    await insert(50);
    await insert(51);
    const both = [settled(), settled()];
    const run = (own: number) => {
      let isFirstTry = true;
      return database.transaction(async () => {
        await database.run('UPDATE plain SET value = value + 1 WHERE id = $1', [50 + own]);
        both[own]!.resolve();
        if (isFirstTry) await both[1 - own]!.promise;
        isFirstTry = false;
        await database.run('UPDATE plain SET value = value + 1 WHERE id = $1', [51 - own]);
      }, options);
    };
    return await Promise.all([run(0), run(1)].map(codeOf));
  };

  it('that wait for each other one is told to try again', async () => {
    expect((await crossing({})).sort()).toEqual(['database.conflict', 'none']);
  });

  it('that wait for each other both succeed when marked as safe to run again', async () => {
    expect(await crossing({ retries: 3 })).toEqual(['none', 'none']);
    expect(await database.query('SELECT value FROM plain WHERE id IN (50, 51)')).toEqual([{ value: 2 }, { value: 2 }]);
  });
});

describe('a lost connection', () => {
  it('takes the transaction back and is replaced', async () => {
    const killed = database.transaction(async () => {
      await insert(60);
      const pid = await backend();
      await db.runAsSystem(() => kill(pid));
      await insert(61);
    });
    expect(await codeOf(killed)).toBe('database.unreachable');
    expect(await ids()).not.toContain(60);
    await insert(62);
    expect(await ids()).toContain(62);
  });

  it('while nothing was being asked is noticed at the next statement', async () => {
    const killed = database.transaction(async () => {
      const pid = await backend();
      await kill(pid);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await insert(63);
    });
    expect(await codeOf(killed)).toBe('database.unreachable');
    expect(await ids()).not.toContain(63);
  });

  /** Outside of the ambient transaction, over a connection of its own. */
  async function kill(pid: number): Promise<void> {
    const other = await Database.open({ url: db.url, installed: db.installed, poolSize: 1 });
    await other.query('SELECT pg_terminate_backend($1)', [pid]);
    await other.close();
  }
});

it('gives up a statement that takes too long', async () => {
  expect(
    await codeOf(
      database.transaction(async () => await database.query('SELECT pg_sleep(5)'), { statementTimeoutMs: 50 }),
    ),
  ).toBe('database.too-slow');
});

it('gives the plain manager to the system alone, within the same transaction', async () => {
  await db.runAs(db.owner, async () => {
    expect(() => database.manager()).toThrow('database.system-only');
    await database.transaction(async () => {
      const { id } = await records(Artist).create({ name: 'Managed' });
      expect(
        await asSystem('a spec', () => database.manager().getRepository(Artist.table).findOneBy({ id })),
      ).toMatchObject({ id, name: 'Managed' });
    });
  });
});

it('counts what the manager sends too', async () => {
  const { statements } = await countStatements(() =>
    db.runAsSystem(() => database.manager().getRepository(Venue.table).count()),
  );
  expect(statements).toHaveLength(1);
});

describe('messages', () => {
  it('arrive after the commit, and never when it was taken back', async () => {
    const heard: string[] = [];
    const arrived = settled();
    const stop = await database.listen('a channel', (message) => {
      heard.push(message);
      if (message === 'last') arrived.resolve();
    });
    await database
      .transaction(async () => {
        await database.notify('a channel', 'never');
        throw new Error('no');
      })
      .catch(() => undefined);
    await database.transaction(async () => await database.notify('a channel', 'first'));
    await database.notify('a channel', 'last');
    await arrived.promise;
    await stop();
    expect(heard).toEqual(['first', 'last']);
  });

  it('arrive again after the connection was lost, and the loss is told', async () => {
    const [back, arrived] = [settled(), settled()];
    const stop = await database.listen(
      'another',
      () => arrived.resolve(),
      () => back.resolve(),
    );
    await database.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tessera listening' AND datname = current_database()",
    );
    await back.promise;
    await database.notify('another');
    await arrived.promise;
    await stop();
  });
});

it('says that it cannot be reached', async () => {
  const deaf = createServer((socket) => void socket.destroy());
  await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve));
  const { port } = deaf.address() as AddressInfo;
  const open = () => Database.open({ url: `postgres://nobody@127.0.0.1:${port}/none`, installed: db.installed });
  expect(await codeOf(open())).toBe('database.unreachable');
  await new Promise((resolve) => deaf.close(resolve));
  expect(await codeOf(open())).toBe('database.unreachable');
  const other = new URL(db.url);
  other.pathname = '/nowhere';
  expect(await codeOf(Database.open({ url: other.href, installed: db.installed }))).toBe('database.refused');
});
