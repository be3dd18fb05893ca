import { defineEntity, field } from '@tessera/models';
import { Person } from '@tessera/users/server';

/** Why nothing is sent to a webhook. */
export const disabledReasons = {
  person: 'Somebody switched it off.',
  gone: 'The receiver answered that it is gone for good (410).',
  failing: 'Nothing could be delivered for five days.',
} as const;

/** Another program that is told what happens, as far as the person it acts for may see. */
export const Webhook = defineEntity({
  name: 'realtime.webhook',
  label: 'Webhook',
  title: 'url',
  resource: false,
  fields: {
    url: field.url({ required: true }),
    /** What it is for, in the person's words. */
    note: field.text({ max: 200 }),
    /** Names of what is told: `events.venue.created`, `content.page-published`. */
    events: field.list(field.text({ max: 150, order: 'bytes' }), { required: true, min: 1, max: 200 }),
    /** For whom it acts, with her rights of the moment. */
    person: field.reference(Person, { required: true, onDelete: 'cascade' }),
    disabledAt: field.dateTime(),
    disabledBecause: field.choice({ choices: disabledReasons }),
    /** Since when every try has failed. */
    failingSince: field.dateTime({ derived: true }),
    /** `whsec_` and 32 random bytes in base64. Signatures need it as it is, so it is not hashed. Null where its key is lost. */
    secret: field.text({ secret: true, sealed: true, max: 100, order: 'bytes' }),
    /** Signs too until then, so that a receiver can change over without losing anything. */
    formerSecret: field.text({ secret: true, sealed: true, max: 100, order: 'bytes' }),
    formerSecretUntil: field.dateTime({ secret: true }),
  },
});
