import { type CustomIndex, type Entity, snakeCase } from '@tessera/models';
import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaIndexOptions } from 'typeorm';
import { type Column, collationOf, columnsOf, targetOf } from './column';
import { declaredIndexes, indexesOf } from './implied-indexes';
import { sqlLiteral } from './sql-literal';

const onDelete = { restrict: 'NO ACTION', clear: 'SET NULL', cascade: 'CASCADE' } as const;

/**
 * The TypeORM schema of an entity. `isOurs: false` makes it known to others (as the target of references) without
 * its table being compared or changed; `indexes` are those that TypeORM leaves alone.
 */
export function entitySchema(
  entity: Entity,
  {
    isOurs = true,
    indexes = indexesOf(entity),
  }: { readonly isOurs?: boolean; readonly indexes?: readonly CustomIndex[] } = {},
): EntitySchema {
  return new EntitySchema({
    name: entity.table,
    tableName: entity.table,
    synchronize: isOurs,
    columns: Object.fromEntries(columnsOf(entity).map((column) => [column.name, columnOptions(column)])),
    uniques: entity.trash ? [] : entity.unique.map((columns) => ({ columns: [...columns] })),
    indices: [...plainIndexes(entity), ...indexes.map(({ name }) => ({ name, synchronize: false }))],
  });
}

function columnOptions(column: Column): EntitySchemaColumnOptions {
  const { name, type, notNull, field } = column;
  const { precision = 20, scale = 2 } = field.options as { precision?: number; scale?: number };
  const collation = collationOf(column);
  return {
    name: column.column,
    type: type === 'uuid[]' ? 'uuid' : type === 'text[]' ? 'text' : type,
    nullable: !notNull,
    ...(type.endsWith('[]') && { array: true }),
    ...(collation && { collation }),
    ...(type === 'numeric' && { precision, scale }),
    // JavaScript knows milliseconds; a finer column would never equal what was read from it.
    ...(type === 'timestamptz' && { precision: 3 }),
    ...(name === 'id' && { primary: true }),
    ...defaultOf(column),
    ...foreignKeyOf(column),
  };
}

/** The database has the default too, so that a column added later can be filled and hand-made SQL may leave it out. */
function defaultOf({
  name,
  type,
  field: { kind, options },
  isSystem,
}: Column): Pick<EntitySchemaColumnOptions, 'default'> {
  if (name === 'version') return { default: 1 };
  if (name === 'createdAt' || name === 'updatedAt') return { default: () => 'now()' };
  const value = options['default'];
  if (value === undefined || isSystem) return {};
  switch (type) {
    case 'integer':
    case 'boolean':
      return { default: value };
    case 'numeric':
      return { default: () => String(value) };
    case 'text':
    case 'date':
    case 'time':
      return { default: () => sqlLiteral(String(value)) };
    case 'jsonb':
      return { default: kind.encode ? kind.encode(value) : value };
    default:
      return {};
  }
}

function foreignKeyOf(column: Column): Pick<EntitySchemaColumnOptions, 'foreignKey'> {
  const target = targetOf(column);
  if (!target || column.type !== 'uuid') return {};
  const { onDelete: rule = 'restrict' } = column.field.options as { onDelete?: keyof typeof onDelete };
  return { foreignKey: { target: snakeCase(target), onDelete: onDelete[rule] } };
}

/** Declared indexes, and one for each reference that no index begins with: deleting its target would read the whole table. */
function plainIndexes(entity: Entity): EntitySchemaIndexOptions[] {
  // Unique rules outside of a trash know nothing of what lies in it.
  const leading = new Set([...entity.indexes, ...(entity.trash ? [] : entity.unique)].map(([first]) => first));
  const references = columnsOf(entity).filter(
    (column) => column.type === 'uuid' && targetOf(column) && !leading.has(column.name),
  );
  return [...declaredIndexes(entity), ...references.map(({ name }) => [name])].map((columns) => ({
    columns: [...columns],
  }));
}
