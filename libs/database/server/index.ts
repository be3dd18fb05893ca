export { countStatements } from './connection/statements';
export { type ConnectionOptions } from './connection/connection-options';
export { Database, type TransactionOptions } from './connection/database';
export { type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/embedded-postgres';
export { databaseExtension } from './extension';
export { databaseSettings } from './settings';
export { drift, generateMigration, onScratchDatabase } from './migrating/generate';
export { migrate, type MigrationState, migrationStates, refuseOtherSchema } from './migrating/migrate';
export { anyId } from './schema/any-id';
export {
  type FieldFilter,
  type Filter,
  type FilterValue,
  type ListOptions,
  type ListPage,
  type PageOptions,
  type Sort,
  type Trashed,
} from './records/query/query-types';
export { type BasedOn, type InTrash, type PartOf, type Records, records } from './records/records';
export { type BatchOf, type BatchResultOf } from './records/batch/wanted-batch';
export { type FieldChange, type HistoryEntry, historyOf, type HistoryPage, historyPage } from './history/history-of';
export { stateAt } from './history/state-at';
export { emit, outboxChannel, takeOutbox, type WaitingEvent } from './outbox/outbox';
export {
  type Answer,
  forgetIdempotencyKeys,
  type IdempotentRequest,
  withIdempotencyKey,
} from './idempotency/idempotency';
export { listQuery, type QueryParameters } from './records/query/list-query';
export { conditionFor, isWritable, readableColumns } from './records/access';
export { countBy } from './records/counting/count-by';
export { fulfilled, fulfilling } from './records/reading/fulfilled';
export { type DeletionEffect, deletionPlan, type PlannedDeletion } from './records/deleting/deletion-plan';
export { JsonForm } from './records/codec';
export { type FacetCount, facetsOf } from './records/counting/facets';
export { type Picking, recordsToPick } from './records/reading/pick';
export { type JsonPage, type JsonRecord, type JsonText, readJsonPage, readJsonRecord } from './records/json/read-json';
export { rowOfJson } from './records/json/row-of-json';
export { recordsById } from './records/reading/include';
export { type EmptiedTrash, emptyTrash } from './records/trash/empty-trash';
export {
  type PlacedSight,
  type SeenAs,
  type SeenChange,
  seenRecord,
  seesAny,
  seesAnySince,
  sightOf,
} from './records/sight';
export { Safe } from './secrets/safe';
export { sealSecrets } from './secrets/sealed-columns';
export { secretKeys } from './secrets/secret-keys';
export { type Column, operatorsOf } from './schema/column';
export { sqlLiteral } from './schema/sql-literal';
