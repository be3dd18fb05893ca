import type { DataSource } from 'typeorm';
import type { ConstraintFields } from './database-errors';

/** Which fields each constraint of the declared tables is about. */
export function constraintFields(source: DataSource): ConstraintFields {
  const fields = new Map<string, readonly string[]>();
  for (const { uniques, foreignKeys, ownIndices } of source.entityMetadatas) {
    for (const { name, columns } of [...uniques, ...foreignKeys, ...ownIndices]) {
      if (name) fields.set(name, columns.map(({ propertyName }) => propertyName));
    }
  }
  return (constraint) => fields.get(constraint);
}
