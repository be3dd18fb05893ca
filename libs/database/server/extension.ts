import { defineExtension, type MigrationModules } from '@tessera/extension';
import { Change } from './history/change';
import { migrationCommands } from './migrating/commands';
import { IdempotencyKey } from './idempotency/idempotency-key';
import { OutboxEntry } from './outbox/outbox-entry';
import { databaseSettings } from './settings';

/** What every other extension stands on: the history, the outbox and the idempotency keys. */
export const databaseExtension = defineExtension({
  name: 'database',
  entities: [Change, OutboxEntry, IdempotencyKey],
  settings: [databaseSettings],
  commands: migrationCommands,
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
