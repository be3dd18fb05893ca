import { defineExtension, type MigrationModules } from '@tessera/extension';
import { Change } from './history/change';
import { migrationCommands } from './migrating/commands';
import { forgetOldKeys } from './idempotency/forget-idempotency-keys.job';
import { IdempotencyKey } from './idempotency/idempotency-key';
import { OutboxEntry } from './outbox/outbox-entry';
import { referenceCheck } from './schema/reference.check';
import { databaseSettings } from './settings';

/** What every other extension stands on: the history, the outbox and the idempotency keys. */
export const databaseExtension = defineExtension({
  name: 'database',
  entities: [Change, OutboxEntry, IdempotencyKey],
  settings: [databaseSettings],
  checks: [referenceCheck],
  jobs: [forgetOldKeys],
  commands: migrationCommands,
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
