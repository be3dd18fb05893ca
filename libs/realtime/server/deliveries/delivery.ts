import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';
import { Webhook } from '../webhooks/webhook';

/** Why a message failed or was not sent. */
export const endReasons = {
  'not-visible': 'The person it acts for may not see it any more.',
  'person-gone': 'The person it acts for may not act, or not set up webhooks, any more.',
  disabled: 'The webhook is switched off.',
  'secret-lost': 'The key of its secret is lost. It needs a new secret.',
  gone: 'The receiver is gone for good (410).',
  'gave-up': 'Every try failed.',
} as const;

/** One message to one webhook. It holds ids alone: what the person may see of the record is read when it is sent. */
export const Delivery = defineEntity({
  name: 'realtime.delivery',
  label: 'Delivery',
  labels: 'Deliveries',
  resource: false,
  history: false,
  fields: {
    webhook: field.reference(Webhook, { required: true, onDelete: 'cascade' }),
    /** `events.venue.created`, `content.page-published`, `realtime.test`. */
    type: field.text({ required: true, max: 200, order: 'bytes' }),
    /** What it comes from; with webhook and type the key by which it exists once. */
    source: anyId({ required: true }),
    entity: field.text({ order: 'bytes' }),
    record: anyId(),
    /** Ids of the changes in the history that it tells of; null for events and tests. */
    changes: field.json({ maxBytes: 1_000_000 }),
    by: anyId(),
    happenedAt: field.dateTime({ required: true }),
    state: field.choice({
      choices: {
        waiting: 'Waiting',
        delivered: 'Delivered',
        failed: 'Failed',
        withheld: 'Not sent',
      },
      default: 'waiting',
    }),
    /** Why it failed or was not sent. */
    because: field.choice({ choices: endReasons }),
    /** Tries since it was made or replayed. */
    tries: field.integer({ default: 0 }),
    /** When it is tried next; while somebody tries it, when another may. */
    nextAt: field.dateTime({ required: true }),
  },
  unique: [['source', 'webhook', 'type']],
  customIndexes: [
    { name: 'ix_realtime_delivery_due', sql: "(next_at) WHERE state = 'waiting'" },
    { name: 'ix_realtime_delivery_log', sql: '(webhook, id DESC)' },
    { name: 'ix_realtime_delivery_created_at', sql: '(created_at)' },
  ],
});
