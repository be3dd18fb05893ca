export { countStatements } from './connection/statements';
export { type ConnectionOptions } from './connection/connection-options';
export { Database, type TransactionOptions } from './connection/database';
export { type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/embedded-postgres';
export { databaseExtension } from './extension';
export { databaseSettings } from './settings';
export { drift, generateMigration, onScratchDatabase } from './migrating/generate';
export { migrate, type MigrationState, migrationStates, refuseOtherSchema } from './migrating/migrate';
export { anyId } from './schema/any-id';
