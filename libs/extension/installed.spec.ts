import {
  defineBlock,
  defineEntity,
  defineEvent,
  defineJob,
  definePage,
  definePolicy,
  field,
  on,
  where,
} from '@tessera/models';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { BootFailed, defineExtension, defineSettings, Installed, Settings } from './index';

const Venue = defineEntity({ name: 'events.venue', label: 'Venue', fields: { name: field.text() } });
const Event = definePage({ name: 'events.event', label: 'Event', fields: { venue: field.reference(Venue) } });
const Countdown = defineBlock({ name: 'events.countdown', label: 'Countdown', fields: {}, preview: {} });

const Sold = defineEvent('events.sold', z.object({ venue: z.uuid() }));
const thank = on(Sold, { name: 'events.thank', run: async ({ venue }) => void venue });
const count = defineJob({
  name: 'events.count',
  payload: z.object({ venue: z.uuid() }),
  run: async ({ payload }) => payload.venue.length,
});
const access = definePolicy(Venue, { view: () => where({ name: 'open' }) });

const codesOf = (build: () => unknown) => {
  try {
    build();
    return [];
  } catch (error) {
    if (!(error instanceof BootFailed)) throw error;
    return error.findings.map(({ code }) => code);
  }
};

it('finds everything by name', () => {
  const installed = new Installed([
    defineExtension({
      name: 'events',
      entities: [Venue],
      pages: [Event],
      blocks: [Countdown],
      events: [Sold],
      listeners: [thank],
      jobs: [count],
      policies: [access],
    }),
  ]);
  expect(installed.entities.get('events.venue')).toBe(Venue);
  expect([...installed.pages.keys(), ...installed.blocks.keys()]).toEqual(['events.event', 'events.countdown']);
  expect(installed.jobs.get('events.count')).toBe(count);
  expect(installed.listeners).toEqual([thank]);
});

it('stops with a code, the place and the cure when two page types have one name', () => {
  expect(
    codesOf(() => new Installed([defineExtension({ name: 'events', entities: [Venue], pages: [Event, Event] })])),
  ).toEqual(['content.E003']);
});

it('stops when a need is missing or listed too late', () => {
  const events = defineExtension({ name: 'events', needs: ['content'] });
  expect(codesOf(() => new Installed([events, defineExtension({ name: 'content' })]))).toEqual(['extension.E010']);
});

it('stops when a reference leads nowhere', () => {
  expect(codesOf(() => new Installed([defineExtension({ name: 'events', pages: [Event] })]))).toEqual([
    'extension.E009',
  ]);
});

it('stops when somebody takes a name of another scope', () => {
  expect(codesOf(() => new Installed([defineExtension({ name: 'crm', blocks: [Countdown] })]))).toEqual([
    'extension.E011',
  ]);
});

it('reads settings once and names every bad one without telling secrets', () => {
  const group = defineSettings('mail', {
    PORT: { schema: z.coerce.number({ error: 'must be a number' }).default(3000), help: 'Port' },
    MAIL_PASSWORD: { schema: z.string().min(8, 'is too short'), help: 'Password', secret: true },
  });
  expect(Settings.read([group], { MAIL_PASSWORD: 'long enough' }).of(group)).toEqual({
    PORT: 3000,
    MAIL_PASSWORD: 'long enough',
  });
  expect(() => Settings.read([group], { PORT: 'abc', MAIL_PASSWORD: 'short' })).toThrow(
    'PORT must be a number (it is "abc"); MAIL_PASSWORD is too short.',
  );
});
