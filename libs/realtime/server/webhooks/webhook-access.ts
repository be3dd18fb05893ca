import { definePolicy, where } from '@tessera/models';
import { mayRealtime } from '../../contract';
import { Webhook } from './webhook';

/** Who may set up webhooks sees her own; owners and administrators see all. Everything else is done by `Webhooks`, as the system. */
export const webhookAccess = definePolicy(Webhook, {
  view: ({ person }) => person !== null && person.may(mayRealtime.setUpWebhooks) && where({ person: person.id }),
});
