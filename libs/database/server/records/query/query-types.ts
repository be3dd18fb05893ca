import type { Condition, Entity, RowOf } from '@tessera/models';

/** A value to equal (null: is empty), or operators that must all hold. Which of them a field understands is said by its kind. */
export type FilterValue<Value> =
  | Value
  | null
  | {
      readonly eq?: Value;
      readonly ne?: Value;
      readonly in?: readonly Value[];
      readonly notIn?: readonly Value[];
      readonly lt?: Value;
      readonly lte?: Value;
      readonly gt?: Value;
      readonly gte?: Value;
      /** Somewhere in the text, in any case of letters. */
      readonly contains?: string;
      /** At the beginning: in any case of letters for words, exactly for paths and keys. */
      readonly startsWith?: string;
      readonly isNull?: boolean;
      /** Is one of the several. */
      readonly has?: Value extends readonly (infer Item)[] ? Item : never;
    };

/** Field by field; all must hold. Paths lead over references: `'owner.city'`. */
export type FieldFilter<E> = { readonly [Name in keyof RowOf<E>]?: FilterValue<NonNullable<RowOf<E>[Name]>> } & {
  readonly [path: `${string}.${string}`]: FilterValue<unknown>;
};

/** What a list is narrowed by: fields, or fields combined by `all`, `any` and `not`. */
export type Filter<E> =
  | FieldFilter<E>
  | { readonly all: readonly Filter<E>[] }
  | { readonly any: readonly Filter<E>[] }
  | { readonly not: Filter<E> }
  | (E extends Entity<string, infer Fields> ? Condition<Fields> : never);

/** `name` or `owner.name`, or `-name` for the other way round. Empty values come last, with `-` first. */
export type Sort<E> = `${'' | '-'}${(keyof RowOf<E> & string) | `${keyof RowOf<E> & string}.${string}`}`;

/** Which records of an entity that keeps a trash are meant: those in it, or all; those outside of it when left out. */
export type Trashed = 'only' | 'with';

/** Which part of a list is wanted. */
export interface PageOptions {
  /** Most records, 20 when left out, 1,000 at most. */
  readonly size?: number;
  /** The cursor behind which it begins, the `next` of another page. */
  readonly after?: string | null;
  /** The cursor before which it ends, the `previous` of another page. */
  readonly before?: string | null;
}

/** What is wanted of a list. */
export interface ListOptions<E, Name extends keyof RowOf<E>> {
  readonly filter?: Filter<E>;
  /** Creation order when left out; records that are equal in all of it are in the order of their ids. */
  readonly sort?: readonly Sort<E>[];
  readonly page?: PageOptions;
  /** References whose records are fetched too, all in one more statement; paths (`owner.country`) in one more for each step. */
  readonly include?: ReadonlyArray<(keyof RowOf<E> & string) | `${keyof RowOf<E> & string}.${string}`>;
  /** Which fields the rows have, beside `id` and `version`; all when left out. */
  readonly fields?: readonly Name[];
  /** Words and `"phrases"` that must all be found in the fields that are searched, and `-words` that must not. */
  readonly search?: string;
  readonly trash?: Trashed | undefined;
  /** Counts too, in one more statement: exact to 10,000. */
  readonly total?: boolean;
}

/** Part of a list. */
export interface ListPage<Row> {
  readonly data: Row[];
  readonly page: {
    /** The cursor of the following page; null at the end. */
    readonly next: string | null;
    /** The cursor of the page before; null at the beginning. */
    readonly previous: string | null;
    /** Where it was asked for; above 10,000 it is `10000+`. */
    readonly total?: number | '10000+';
  };
  /** The records that included references lead to, by field or path and id. What one may not see is not among them. */
  readonly included: Readonly<Record<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>>;
}
