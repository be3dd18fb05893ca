import type { Immutable } from '@tessera/models';
import { z } from 'zod';

/** Events of records are named after their entity: `events.venue.created`. */
export const recordEvents = ['created', 'changed', 'deleted'] as const;

/** The event of a test delivery. */
export const testEvent = 'realtime.test';

const eventNames = z
  .array(z.string().max(150))
  .min(1)
  .max(200)
  .refine((names) => new Set(names).size === names.length, 'has the same event twice');
const note = z.string().trim().max(200).nullable();

/** What it takes to set up a webhook. It acts for who sets it up. */
export const newWebhookSchema = z.strictObject({
  url: z.string().trim().max(2000),
  note: note.default(null),
  events: eventNames,
});

/** A change of a webhook; what is left out stays. */
export const webhookChangeSchema = z.strictObject({
  url: z.string().trim().max(2000).optional(),
  note: note.optional(),
  events: eventNames.optional(),
  isDisabled: z.boolean().optional(),
});

export type NewWebhook = z.input<typeof newWebhookSchema>;
export type WebhookChange = z.input<typeof webhookChangeSchema>;

/** A webhook as the API gives it. Times are ISO 8601 in UTC. */
export const webhookViewSchema = z
  .object({
    id: z.uuid(),
    version: z.int(),
    url: z.string(),
    note: z.string().nullable(),
    events: z.array(z.string()),
    /** For whom it acts. */
    person: z.object({ id: z.uuid(), name: z.string() }),
    isMine: z.boolean(),
    /** Since when and why nothing is sent; null while it works. */
    disabled: z.object({ at: z.iso.datetime(), because: z.string() }).nullable(),
    /** Since when every try failed. */
    failingSince: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Webhook' });
export type WebhookView = Immutable<z.infer<typeof webhookViewSchema>>;

/** Where a delivery stands. */
export const deliveryStates = ['waiting', 'delivered', 'failed', 'withheld'] as const;

/** One try to deliver. */
export const attemptViewSchema = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    /** Milliseconds. */
    duration: z.int(),
    status: z.int().nullable(),
    problem: z.string().nullable(),
    answer: z.string().nullable(),
  })
  .meta({ id: 'DeliveryAttempt' });
export type AttemptView = Immutable<z.infer<typeof attemptViewSchema>>;

/** A message to a webhook, as its log shows it. */
export const deliveryViewSchema = z
  .object({
    id: z.uuid(),
    /** The header `webhook-id`, the same in every try. */
    message: z.string(),
    type: z.string(),
    entity: z.string().nullable(),
    record: z.uuid().nullable(),
    happenedAt: z.iso.datetime(),
    state: z.enum(deliveryStates),
    because: z.string().nullable(),
    tries: z.int(),
    /** When it is tried next; null when it is not. */
    nextAt: z.iso.datetime().nullable(),
    attempts: z.array(attemptViewSchema),
  })
  .meta({ id: 'Delivery' });
export type DeliveryView = Immutable<z.infer<typeof deliveryViewSchema>>;

/** Part of the log, newest first. */
export const deliveryPageSchema = z.object({
  data: z.array(deliveryViewSchema),
  page: z.object({ next: z.string().nullable() }),
});
export type DeliveryPage = Immutable<z.infer<typeof deliveryPageSchema>>;

/** Which deliveries are sent again: those since a moment that did not arrive, or all of them. */
export const replaySchema = z.strictObject({
  since: z.iso.datetime({ offset: true }),
  which: z.enum(['undelivered', 'all']).default('undelivered'),
});
export type Replay = z.input<typeof replaySchema>;

/** What webhooks of this person can be told of. */
export const webhookTopicsSchema = z.object({
  entities: z.array(z.object({ name: z.string(), label: z.string() })),
  events: z.array(z.object({ name: z.string(), label: z.string() })),
});
export type WebhookTopics = Immutable<z.infer<typeof webhookTopicsSchema>>;

/** A secret, shown this once. */
export const webhookSecretSchema = z.object({
  secret: z.string(),
  /** Until when the former one signs too. */
  formerUntil: z.iso.datetime().nullable(),
});
export type WebhookSecret = Immutable<z.infer<typeof webhookSecretSchema>>;
