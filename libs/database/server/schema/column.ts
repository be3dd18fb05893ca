import {
  columnOf,
  type ColumnType,
  type Entity,
  type Field,
  field,
  fieldsOf,
  type FilterOperator,
} from '@tessera/models';
import { anyId } from './any-id';

/** One column of an entity's table, of a field or of the system. */
export interface Column {
  /** The field's name in camelCase. */
  readonly name: string;
  /** Its name in the database. */
  readonly column: string;
  readonly type: ColumnType;
  readonly field: Field;
  readonly notNull: boolean;
  /** `id`, `version`, `createdAt` and `updatedAt`, which every record has, `trashedAt` and `trashedBy` where there is a trash. */
  readonly isSystem: boolean;
  /** What a sealed value is sealed as, `realtime.webhook.secret`; undefined where it is kept as it is. */
  readonly sealedAs?: string;
}

/** The order of text by the Unicode collation algorithm (UTS 10), root locale; the same in every supported PostgreSQL. */
export const languageCollation = 'und-x-icu';
/** The order of text by code point, so that comparing a beginning can use an index. */
export const bytesCollation = 'C';

/** PostgreSQL cuts longer names. */
const longestName = 63;

const systemFields = {
  id: field.reference({ name: '' }, { required: true }),
  version: field.integer({ required: true, min: 1 }),
  createdAt: field.dateTime({ required: true }),
  updatedAt: field.dateTime({ required: true }),
};

const trashFields = {
  trashedAt: field.dateTime({ label: 'In the trash since' }),
  trashedBy: anyId({ label: 'Thrown away by' }),
};

const known = new WeakMap<Entity, readonly Column[]>();
const knownNames = new WeakMap<Entity, ReadonlyMap<string, Column>>();

/** The columns of an entity, those of the system first. Fields that live in documents only have none and are refused. */
export function columnsOf(entity: Entity): readonly Column[] {
  const before = known.get(entity);
  if (before) return before;
  const system = Object.entries(entity.trash ? { ...systemFields, ...trashFields } : systemFields);
  const own = fieldsOf(entity.fields).map(([name, each]) => ownColumn(entity, name, each));
  const columns = [...system.map(([name, each]) => systemColumn(name, each)), ...own];
  known.set(entity, columns);
  return columns;
}

/** The column of a field by the field's name, or undefined. */
export function columnNamed(entity: Entity, name: string): Column | undefined {
  let names = knownNames.get(entity);
  if (!names) knownNames.set(entity, (names = new Map(columnsOf(entity).map((column) => [column.name, column]))));
  return names.get(name);
}

/** The operators a list may be filtered with by this column. */
export function operatorsOf({ name, sealedAs, field: { kind } }: Column): readonly FilterOperator[] {
  if (sealedAs !== undefined) return [];
  return name === 'id' ? [...kind.operators, 'lt', 'lte', 'gt', 'gte'] : kind.operators;
}

/** The name of the entity that a reference points at; undefined for every other field. */
export function targetOf({ field: { kind, options }, isSystem }: Column): string | undefined {
  if (isSystem || (kind.name !== 'reference' && kind.name !== 'references')) return undefined;
  return (options['target'] as { readonly name: string }).name;
}

/** How the text of a column is ordered; undefined where it is no text. */
export function collationOf({ type, field: { kind, options } }: Column): string | undefined {
  if (type !== 'text') return undefined;
  return kind.name === 'text' && options['order'] !== 'bytes' ? languageCollation : bytesCollation;
}

function systemColumn(name: string, each: Field): Column {
  const notNull = each.options.required ?? false;
  return { name, column: columnOf(name), type: each.kind.column!, field: each, notNull, isSystem: true };
}

function ownColumn(entity: Entity, name: string, each: Field): Column {
  const { kind, options } = each;
  if (kind.column === null)
    throw new TypeError(`${entity.name}.${name}: a field of ${kind.name} lives in documents and cannot be a column`);
  if (name in systemFields || (entity.trash && name in trashFields))
    throw new TypeError(`${entity.name}.${name}: every record has a field of this name already`);
  if (options.sealed && !(options.secret && kind.column === 'text'))
    throw new TypeError(`${entity.name}.${name}: what is sealed must be a text that is secret`);
  if (columnOf(name).length > longestName)
    throw new TypeError(`${entity.name}.${name}: its column would have a name of more than ${longestName} letters`);
  return {
    name,
    column: columnOf(name),
    type: kind.column,
    field: each,
    notNull: (options.required ?? false) || options['default'] !== undefined,
    isSystem: false,
    ...(options.sealed && { sealedAs: `${entity.name}.${name}` }),
  };
}
