import { defineExtension, type MigrationModules } from '@tessera/extension';
import { mayRealtime } from '../contract';
import { Attempt } from './deliveries/attempt';
import { Delivery } from './deliveries/delivery';
import { realtimeSettings } from './settings';
import { WaitingChange } from './webhooks/waiting-change';
import { Webhook } from './webhooks/webhook';

/** What others learn at once: open editors by a stream, other programs by webhooks. */
export const realtimeExtension = defineExtension({
  name: 'realtime',
  needs: ['database', 'outbound', 'jobs', 'users', 'auth'],
  entities: [Webhook, WaitingChange, Delivery, Attempt],
  permissions: mayRealtime,
  settings: [realtimeSettings],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
