import { adminExtension } from '@tessera/admin/server';
import { authExtension } from '@tessera/auth/server';
import { cachingExtension } from '@tessera/caching/server';
import { contentExtension, PageTypes, PublishedPages } from '@tessera/content/server';
import { records } from '@tessera/database/server';
import { somebody, testDatabase, type TestDatabase } from '@tessera/database/testing';
import { jobsExtension } from '@tessera/jobs/server';
import { mediaExtension } from '@tessera/media/server';
import { outboundExtension } from '@tessera/outbound/server';
import { realtimeExtension } from '@tessera/realtime/server';
import { usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventsExtension, Opening, Venue, Venues } from '../server';

let test: TestDatabase;
let venues: Venues;

beforeAll(async () => {
  test = await testDatabase([
    cachingExtension,
    outboundExtension,
    jobsExtension,
    usersExtension,
    authExtension,
    realtimeExtension,
    adminExtension,
    mediaExtension,
    contentExtension,
    eventsExtension,
  ]);
  venues = new Venues(new PublishedPages(test.database, new PageTypes(test.installed)));
});
afterAll(async () => await test?.close());

const asOwner = <T>(fn: () => Promise<T>) => test.runAs(test.owner, fn);

it('a venue closes on the day after its last, once', async () => {
  const { id } = await asOwner(() => records(Venue).create({ name: 'Kulturhuset', until: '2026-11-21' }));
  const later = await asOwner(() => records(Venue).create({ name: 'Sentralen', until: '2026-11-22' }));
  expect(await test.runAs(null, () => venues.closePast('2026-11-22'))).toBe(1);
  expect(await test.runAs(null, () => venues.closePast('2026-11-22'))).toBe(0);
  expect((await asOwner(() => records(Venue).get(id))).state).toBe('closed');
  expect((await asOwner(() => records(Venue).get(later.id))).state).toBe('open');
});

it('visitors see venues and their openings, but no notes', async () => {
  const { id } = await asOwner(() =>
    records(Venue).create({ name: 'Parkteatret', notes: { type: 'doc', content: [] } }),
  );
  await asOwner(() => records(Opening).create({ venue: id, day: 'friday', opens: '18:00', closes: '23:00' }));
  const seen = await test.runAs(null, () => records(Venue).get(id));
  expect(seen).toMatchObject({ name: 'Parkteatret' });
  expect(seen).not.toHaveProperty('notes');
  expect(await test.runAs(null, () => records(Opening).count({ filter: { venue: id } }))).toBe(1);
});

it('who owns a venue looks after it and its openings; others do not', async () => {
  const ida = somebody('Ida');
  await test.database.query(
    'INSERT INTO users_person (id, created_at, updated_at, name, email) VALUES ($1, now(), now(), $2, $3)',
    [ida.id, 'Ida', 'ida@example.org'],
  );
  const { id, version } = await asOwner(() => records(Venue).create({ name: 'Rockefeller', owner: ida.id }));
  const opening = { venue: id, day: 'monday', opens: '18:00', closes: '23:00' } as const;
  await test.runAs(ida, () => records(Venue).change(id, { capacity: 900 }, { version }));
  await test.runAs(ida, () => records(Opening).create(opening));
  for (const refused of [
    () => records(Venue).change(id, { capacity: 1 }, { version: version + 1 }),
    () => records(Opening).create(opening),
  ] as ReadonlyArray<() => Promise<unknown>>)
    await expect(test.runAs(somebody(), refused)).rejects.toMatchObject({ status: 403 });
});
