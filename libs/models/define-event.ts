import type { z } from 'zod';
import { assertScopedName } from './names';
import type { WorkContext } from './work';

/** Which record an event is about: an entity by its name, and the id within the payload. */
export interface EventSubject<Payload> {
  readonly entity: string;
  id(payload: Payload): string;
}

/** Something that has happened, in the past tense. Payloads carry ids, not copies of personal values. */
export interface EventType<Payload = unknown> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** For people: `Page published`. */
  readonly label?: string;
  /** The record it happened to: whoever may see that may learn of it. An event that names none stays inside the server. */
  readonly about?: EventSubject<Payload>;
}

/** Runs after the commit of what caused the event, at least once; must be safe to run twice. */
export interface Listener<Payload = unknown> {
  /** `scope.verb`, e.g. `events.announce`. */
  readonly name: string;
  readonly event: EventType<Payload>;
  run(payload: Payload, context: WorkContext): Promise<void>;
}

/** Declares an event: `defineEvent('content.page-published', z.object({ pageId: z.uuid() }))`. With a label and `about` webhooks can tell of it. */
export function defineEvent<Payload>(
  name: string,
  payload: z.ZodType<Payload>,
  told: Pick<EventType<NoInfer<Payload>>, 'label' | 'about'> = {},
): EventType<Payload> {
  assertScopedName('event', name);
  return Object.freeze({ name, payload, ...told });
}

/** Declares what to do when `event` has happened. */
export function on<Payload>(event: EventType<Payload>, options: Omit<Listener<Payload>, 'event'>): Listener<Payload> {
  assertScopedName('listener', options.name);
  return Object.freeze({ event, ...options });
}
