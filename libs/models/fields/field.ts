import type { z } from 'zod';
import type { Permission } from '../define-permissions';

declare const valueOfField: unique symbol;
declare const fillingOfField: unique symbol;

/** A JSON value (RFC 8259). */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The PostgreSQL types that kinds of fields use as columns. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'bigint'
  | 'numeric'
  | 'boolean'
  | 'date'
  | 'time'
  | 'timestamptz'
  | 'jsonb'
  | 'uuid'
  | 'text[]'
  | 'uuid[]';

/** How lists may be filtered by a field; each is one operator of `filter[field][operator]=`. */
export type FilterOperator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'notIn'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'startsWith'
  | 'isNull'
  | 'has';

/** What every kind of field understands. Options are data, so that the editor can draw them. */
export interface FieldOptions {
  /** Name for people; made from the field's name when left out. */
  readonly label?: string;
  /** One sentence beneath the control. */
  readonly help?: string;
  /** An entity refuses to be saved and a page refuses to be published without a value. */
  readonly required?: boolean;
  /** Weight in full-text search, A the heaviest. Not searched when left out. */
  readonly search?: 'A' | 'B' | 'C' | 'D';
  /** Kept by the system: never written through forms or the API. */
  readonly system?: boolean;
  /** Follows from other columns, so the history need not repeat it. */
  readonly derived?: boolean;
  /** Never leaves the server, and never enters the history (password hashes, tokens). */
  readonly secret?: boolean;
  /** A text that is `secret` and must be read again by the system: the database has it sealed with SECRET_KEY alone. Neither filtered nor sorted by. */
  readonly sealed?: boolean;
  /** Who may see it, beyond those who may see the record. */
  readonly read?: Permission;
  /** Who may change it, of those who may change the record and read the field. */
  readonly write?: Permission;
}

/** Something a value points at: a record of an entity by its name and id. */
export interface ValueReference {
  readonly entity: string;
  readonly id: string;
}

/**
 * One kind of field: everything the product knows about it in one place. `Value` is what code and templates see;
 * the JSON form is what the API and documents carry. Where both are the same, `decode` and `encode` are left out.
 */
export interface FieldKind<Value = unknown, Options extends FieldOptions = FieldOptions> {
  readonly name: string;
  /** Validates the JSON form of a value that is present. */
  schema(options: Options): z.ZodType;
  /** The column of an entity, or null where the kind lives in documents only. */
  readonly column: ColumnType | null;
  /** Which control the editor draws; extensions register their own under a new name. */
  readonly widget: string;
  readonly operators: readonly FilterOperator[];
  /** JSON form → value. */
  decode?(json: Json): Value;
  /** Value → JSON form. */
  encode?(value: Value): Json;
  /** Plain text of the JSON form, for search, CSV and lists. */
  text(json: Json, options: Options): string;
  /** Of its text what heads the rest; it weighs more in a search. */
  headings?(json: Json, options: Options): string;
  /** What the JSON form points at, for the reference index. */
  references?(json: Json, options: Options): ValueReference[];
  /** The kind's own options as the editor gets them; all but functions when left out. */
  describe?(options: Options): Record<string, unknown>;
}

/** Whether a field holds a value: it must be given, a default stands in, or it may be null. */
export type Filling = 'required' | 'default' | 'optional';

/** A field of a definition: its kind and its options. `Value` and `Fill` exist for the type checker only. */
export interface Field<Value = unknown, Fill extends Filling = Filling> {
  readonly kind: FieldKind;
  readonly options: FieldOptions & Readonly<Record<string, unknown>>;
  readonly [valueOfField]?: Value;
  readonly [fillingOfField]?: Fill;
}

/** The value a field holds when it holds one. */
export type FieldValue<F> = F extends Field<infer Value> ? Value : never;

/** Fields by name → values by name; a field that is neither required nor has a default may be null. */
export type ValuesOf<Fields> = {
  -readonly [Name in keyof Fields]: Fields[Name] extends Field<infer Value, infer Fill>
    ? 'optional' extends Fill
      ? Value | null
      : Value
    : never;
};

/** Options of a field that must be given. */
export interface Required {
  readonly required: true;
}

/** Options of a field that has a value even when none is given. */
export interface Defaulted<Value> {
  readonly default: Value;
}

/** What `field.integer`, `field.text` … are: options in, a typed field out. */
export interface FieldFactory<Value, Options extends FieldOptions> {
  (options: Options & Defaulted<Value>): Field<Value, 'default'>;
  (options: Options & Required): Field<Value, 'required'>;
  (options?: Options): Field<Value, 'optional'>;
}

/** Makes the factory of a kind; this is how an extension adds one. */
export function defineFieldKind<Value, Options extends FieldOptions = FieldOptions>(
  kind: FieldKind<Value, Options>,
): FieldFactory<Value, Options> {
  return ((options: Options = {} as Options) => makeField<Value>(kind, options)) as FieldFactory<Value, Options>;
}

/** A field of `kind`; for factories whose value type follows from their options. */
export function makeField<Value, Fill extends Filling = Filling>(
  kind: FieldKind<never, never> | FieldKind<Value, never>,
  options: FieldOptions,
): Field<Value, Fill> {
  return { kind: kind as unknown as FieldKind, options: options as Field['options'] };
}

const schemas = new WeakMap<object, z.ZodType>();

/** What the JSON form of a field's value must be. Made once for each field: making takes longer than checking. */
export function schemaOf(field: Field): z.ZodType {
  let schema = schemas.get(field);
  if (!schema) schemas.set(field, (schema = field.kind.schema(field.options)));
  return schema;
}

/** Whether `value` was made by a field factory. */
export function isField(value: unknown): value is Field {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof (value.kind as FieldKind)?.schema === 'function'
  );
}
