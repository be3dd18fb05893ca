import { cachingExtension, TagBoard, type Tags } from '@tessera/caching/server';
import { Database } from '@tessera/database/server';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import type { ActingPerson } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { People, usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type TestApi, testApi } from '../testing';
import { authExtension } from './auth-extension';
import { KnownCredentials, trustedFor } from './known-credentials';
import { Tokens } from './tokens/tokens';

const anna: ActingPerson = { id: 'anna', name: 'Anna', isOwner: false };

describe('a credential', () => {
  const begin = () => {
    const board = new TagBoard();
    const known = new KnownCredentials(board as Tags);
    let asked = 0;
    return {
      board,
      asked: () => asked,
      find: (key = 'hash', viewAs: string | null = null, person: ActingPerson | null = anna) =>
        known.personOf(key, viewAs, async () => (asked++, person)),
      known,
    };
  };

  it('is asked for once a second', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const { find, asked } = begin();
      expect([await find(), await find()]).toEqual([anna, anna]);
      expect(asked()).toBe(1);
      vi.advanceTimersByTime(trustedFor + 1);
      await find();
      expect(asked()).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is another one for whoever looks through the eyes of a group', async () => {
    const { find, asked } = begin();
    await find('hash');
    await find('hash', 'editors');
    expect(asked()).toBe(2);
  });

  it('is asked for each time where it is nobody’s, so that a new one counts at once', async () => {
    const { find, asked } = begin();
    await find('hash', null, null);
    expect(await find('hash')).toEqual(anna);
    expect(asked()).toBe(2);
  });

  it.each(['users.person', 'users.grant:01', 'users.membership:person=01', 'auth.session', 'auth.token:01'])(
    'is asked for again after a change of %s',
    async (tag) => {
      const { board, find, asked } = begin();
      await find();
      board.invalidateHere(['content.page', tag]);
      await find();
      expect(asked()).toBe(2);
    },
  );

  it('is not forgotten for what decides nothing', async () => {
    const { board, find, asked } = begin();
    await find();
    board.invalidateHere(['content.page:01', 'auth.audit-entry:01', 'users.persons']);
    await find();
    expect(asked()).toBe(1);
  });

  it('is not kept when something changed while it was looked up', async () => {
    const { board, known, find, asked } = begin();
    await known.personOf('hash', null, async () => {
      board.invalidateHere(['users.person:anna']);
      return anna;
    });
    await find();
    expect(asked()).toBe(1);
  });

  it('takes the place of the oldest one when there are very many', async () => {
    const { find, asked } = begin();
    for (let n = 0; n < 5001; n++) await find(`hash ${n}`);
    await find('hash 5000');
    expect(asked()).toBe(5001);
    await find('hash 0');
    expect(asked()).toBe(5002);
  });
});

describe('two processes on one database', () => {
  let test: TestDatabase;
  let elsewhere: Database;
  let [here, there]: TestApi[] = [];

  beforeAll(async () => {
    test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension]);
    elsewhere = await Database.open({ installed: test.installed, url: test.url, poolSize: 2 });
    [here, there] = [await testApi(test), await testApi({ ...test, database: elsewhere })];
  });

  afterAll(async () => {
    await here?.close();
    await there?.close();
    await elsewhere?.close();
    await test?.close();
  });

  it('both refuse somebody who was suspended in one of them, long before the second is over', async () => {
    const { id } = await test.runAsSystem(() =>
      here!.services.get(People).create({ name: 'Ben', email: 'ben@example.org', passwordHash: null }),
    );
    const { token } = await test.runAsSystem(() =>
      here!.services.get(Tokens).create({ name: 'Robot', person: id, days: 1 }),
    );
    const who = (api: TestApi) =>
      test.runAs(null, () =>
        api.services.get(Tokens).find(token, () => ({ network: 'x', address: null, agent: null })),
      );
    expect([(await who(here!))?.id, (await who(there!))?.id]).toEqual([id, id]);
    await test.runAsSystem(() => here!.services.get(People).suspend(id));
    expect(await who(here!)).toBeNull();
    await vi.waitFor(async () => expect(await who(there!)).toBeNull(), { timeout: trustedFor * 0.8, interval: 10 });
  });
});
