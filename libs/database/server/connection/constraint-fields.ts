import type { DataSource } from 'typeorm';
import type { ConstraintFields } from './database-errors';

/**
 * Which fields an error of a constraint is about: those of the declared constraint, or of a unique index of expressions those
 * that PostgreSQL names in its detail.
 */
export function constraintFields(source: DataSource): ConstraintFields {
  const declared = new Map<string, readonly string[]>();
  const columns = new Map<string, ReadonlyMap<string, string>>();
  for (const { tableName, columns: all, uniques, foreignKeys, ownIndices } of source.entityMetadatas) {
    columns.set(tableName, new Map(all.map(({ databaseName, propertyName }) => [databaseName, propertyName])));
    for (const { name, columns: own } of [...uniques, ...foreignKeys, ...ownIndices]) {
      if (name && own.length > 0)
        declared.set(
          name,
          own.map(({ propertyName }) => propertyName),
        );
    }
  }
  return ({ constraint = '', table = '', detail = '' }) => {
    const known = declared.get(constraint);
    if (known) return known;
    const [, key = ''] = /\((.*?)\)=\(/.exec(detail) ?? [];
    return (key.match(/\w+/g) ?? []).flatMap((word) => columns.get(table)?.get(word) ?? []);
  };
}
