/** One step of a migration and the step that takes it back. */
export interface SchemaChange {
  readonly up: string;
  readonly down: string;
}
