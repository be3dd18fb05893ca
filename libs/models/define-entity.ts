import { type FieldValue, type Field, type ValuesOf } from './fields/field';
import { fieldsOf } from './fields-of';
import { assertScopedName, scopeOf, snakeCase } from './names';

/** An index that field names alone cannot say. `sql` is what stands behind `ON table`, e.g. `USING gin (title gin_trgm_ops)`. */
export interface CustomIndex {
  readonly name: string;
  readonly sql: string;
  readonly unique?: boolean;
}

/** How an entity is declared; see `defineEntity`. */
export interface EntityOptions<Name extends string, Fields extends object> {
  /** `scope.name`, singular: `events.venue`. The table is `events_venue`, the resource `/api/v1/events/venues`. */
  readonly name: Name;
  readonly label: string;
  /** Plural for people and addresses, e.g. `Companies`; the label with an s when left out. */
  readonly labels?: string;
  readonly help?: string;
  /** The field that names a record for people. */
  readonly title?: keyof Fields & string;
  readonly fields: Fields;
  readonly unique?: ReadonlyArray<ReadonlyArray<keyof Fields & string>>;
  /** What records are often looked up or sorted by. What has a resource gets its id added to each: lists are sorted by it at last. */
  readonly indexes?: ReadonlyArray<ReadonlyArray<keyof Fields & string>>;
  /** Indexes with expressions, operator classes or predicates; the drift check knows them by name and definition. */
  readonly customIndexes?: readonly CustomIndex[];
  /**
   * A deleted record goes to the trash first, from which it can be taken back for 30 days: it keeps its row, and no list, reference
   * picker or unique rule sees it. Adds the columns `trashedAt` and `trashedBy`.
   */
  readonly trash?: boolean;
  /**
   * It has a REST resource, screens, import and export. True when left out; false for what is written by named acts of its owner
   * alone (pages, sessions, runs of jobs).
   */
  readonly resource?: boolean;
  /** Changes are kept by a trigger. True when left out; false for logs, caches and other things without a past worth keeping. */
  readonly history?: boolean;
}

/** One definition, many readers: table, validation, API, screens, history, import and export. */
export interface Entity<Name extends string = string, Fields extends object = object> {
  readonly sort: 'entity';
  readonly name: Name;
  readonly table: string;
  readonly label: string;
  readonly labels: string;
  readonly help: string | undefined;
  readonly title: string | undefined;
  readonly fields: Fields;
  readonly unique: readonly (readonly string[])[];
  readonly indexes: readonly (readonly string[])[];
  readonly customIndexes: readonly CustomIndex[];
  readonly trash: boolean;
  readonly resource: boolean;
  readonly history: boolean;
}

/** Where the records of an entity are found below `/api/v1`: `crm/contacts`, after its scope and its plural. */
export function resourcePath({ name, labels }: Pick<Entity, 'name' | 'labels'>): string {
  const plural = labels
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${scopeOf(name)}/${plural}`;
}

/** What every record has beside its own fields. */
export interface SystemFields {
  /** UUID v7, made by the application. */
  readonly id: string;
  /** Counts the changes from 1; the `ETag` of the record. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A record as code reads it. */
export type RowOf<E> = E extends Entity<string, infer Fields> ? SystemFields & Readonly<ValuesOf<Fields>> : never;

type MustBeGiven<F> = F extends Field<unknown, infer Fill> ? ([Fill] extends ['required'] ? true : false) : false;

/** What it takes to create a record: required fields, and any others. */
export type NewRowOf<E> =
  E extends Entity<string, infer Fields>
    ? { readonly id?: string } & {
        readonly [K in keyof Fields as MustBeGiven<Fields[K]> extends true ? K : never]: FieldValue<Fields[K]>;
      } & {
        readonly [K in keyof Fields as MustBeGiven<Fields[K]> extends true ? never : K]?: FieldValue<Fields[K]> | null;
      }
    : never;

/** A change of a record: any of its fields. */
export type ChangeOf<E> = E extends Entity<string, infer Fields> ? Partial<Readonly<ValuesOf<Fields>>> : never;

/** Declares an entity. Fields that refer to the entity itself or to one declared later are getters. */
export function defineEntity<const Name extends string, Fields extends object>(
  options: EntityOptions<Name, Fields>,
): Entity<Name, Fields> {
  const { name, label, fields } = options;
  assertScopedName('entity', name);
  return Object.freeze({
    sort: 'entity',
    name,
    table: snakeCase(name),
    label,
    labels: options.labels ?? `${label}s`,
    help: options.help,
    title: options.title,
    fields,
    unique: options.unique ?? [],
    indexes: options.indexes ?? [],
    customIndexes: options.customIndexes ?? [],
    trash: options.trash ?? false,
    resource: options.resource ?? true,
    history: options.history ?? true,
  } satisfies Entity<Name, Fields>);
}

/** The column of a field, e.g. `publishedAt` → `published_at`. */
export function columnOf(fieldName: string): string {
  return snakeCase(fieldName);
}

/** The field of an entity, or undefined. */
export function fieldOf(entity: Entity, name: string): Field | undefined {
  return fieldsOf(entity.fields).find(([each]) => each === name)?.[1];
}
