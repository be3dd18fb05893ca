import { defineExtension, type MigrationModules } from '@tessera/extension';
import { poolMetric } from './connection/pool.metric';
import { Change } from './history/change';
import { migrationCommands } from './migrating/commands';
import { forgetOldKeys } from './idempotency/forget-idempotency-keys.job';
import { IdempotencyKey } from './idempotency/idempotency-key';
import { OutboxEntry } from './outbox/outbox-entry';
import { referenceCheck } from './schema/reference.check';
import { SecretKeyInUse } from './secrets/key-in-use';
import { secretKeyCheck } from './secrets/secret-key.check';
import { secretCommands } from './secrets/secrets.command';
import { databaseSettings } from './settings';

/** What every other extension stands on: the history, the outbox and the idempotency keys. */
export const databaseExtension = defineExtension({
  name: 'database',
  entities: [Change, OutboxEntry, IdempotencyKey, SecretKeyInUse],
  settings: [databaseSettings],
  checks: [referenceCheck, secretKeyCheck],
  jobs: [forgetOldKeys],
  metrics: [poolMetric],
  commands: [...migrationCommands, ...secretCommands],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
