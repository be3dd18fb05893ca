import { defineExtension, type MigrationModules } from '@tessera/extension';
import { mayRealtime } from '../contract';
import { Clock } from './clock';
import { Attempt } from './deliveries/attempt';
import { deliver, tellWebhooks } from './deliveries/deliver.job';
import { Deliveries } from './deliveries/deliveries';
import { DeliveriesApi } from './deliveries/deliveries.api';
import { Delivery } from './deliveries/delivery';
import { DeliveryDesk } from './deliveries/delivery-desk';
import { DeliveryRounds } from './deliveries/delivery-rounds';
import { forgetDeliveries } from './deliveries/forget-deliveries.job';
import { Messages } from './deliveries/sending/messages';
import { Sender } from './deliveries/sending/sender';
import { WaitingChanges } from './deliveries/waiting-changes';
import { WakeUp } from './deliveries/wake-up';
import { ChangeFeed } from './stream/change-feed';
import { streamsMetric } from './stream/streams.metric';
import { ChangesApi } from './stream/changes.api';
import { Sights } from './stream/sights';
import { Teller } from './stream/teller';
import { SomethingWaits } from './webhooks/something-waits';
import { WaitingChange } from './webhooks/waiting-change';
import { Webhook } from './webhooks/webhook';
import { webhookAccess } from './webhooks/webhook-access';
import { Webhooks } from './webhooks/webhooks';
import { WebhooksApi } from './webhooks/webhooks.api';

/** What others learn at once: open editors by a stream, other programs by webhooks. */
export const realtimeExtension = defineExtension({
  name: 'realtime',
  needs: ['database', 'caching', 'outbound', 'jobs', 'users', 'auth'],
  entities: [Webhook, WaitingChange, Delivery, Attempt],
  permissions: mayRealtime,
  policies: [webhookAccess],
  events: [SomethingWaits],
  jobs: [deliver, forgetDeliveries],
  listeners: [tellWebhooks],
  metrics: [streamsMetric],
  server: [
    Clock,
    Sights,
    Teller,
    ChangeFeed,
    ChangesApi,
    WaitingChanges,
    Messages,
    Sender,
    Deliveries,
    WakeUp,
    DeliveryRounds,
    DeliveryDesk,
    Webhooks,
    WebhooksApi,
    DeliveriesApi,
  ],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
