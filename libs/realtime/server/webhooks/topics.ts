import { type Database, seesAny } from '@tessera/database/server';
import type { ActingPerson, Installed } from '@tessera/extension';
import type { EventType } from '@tessera/models';
import { recordEvents, type WebhookTopics } from '../../contract';
import type { Sights } from '../stream/sights';

/** What a person may be told of: changes of entities of which she sees something, and events about their records. */
export function topicsFor(database: Database, sights: Sights, person: ActingPerson): WebhookTopics {
  const { installed } = database;
  const seen = [...installed.entities.values()].filter(
    (entity) => entity.history && seesAny(database, entity, person, sights.of(entity)),
  );
  return {
    entities: seen.map(({ name, labels }) => ({ name, label: labels })).sort(byLabel),
    events: installed.extensions
      .flatMap(({ events }) => events)
      .filter(({ about }) => seen.some(({ name }) => name === about?.entity))
      .map(({ name, label = name }) => ({ name, label }))
      .sort(byLabel),
  };
}

/** The names of all events that topics stand for. */
export function eventNamesOf({ entities, events }: WebhookTopics): Set<string> {
  return new Set([
    ...entities.flatMap(({ name }) => recordEvents.map((event) => `${name}.${event}`)),
    ...events.map(({ name }) => name),
  ]);
}

/** An event that webhooks can be told of, by its name. */
export function toldEvent(
  { extensions }: Installed,
  name: string,
): (EventType & { readonly about: NonNullable<EventType['about']> }) | undefined {
  const event = extensions.flatMap(({ events }) => events).find((each) => each.name === name);
  return event?.about && { ...event, about: event.about };
}

function byLabel(one: { readonly label: string }, other: { readonly label: string }): number {
  return one.label.localeCompare(other.label);
}
