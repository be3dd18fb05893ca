import { currentAct } from '@tessera/extension';
import { type ChangeOf, type Entity, isUuid, type NewRowOf, type RowOf } from '@tessera/models';
import { Database } from '../connection/database';
import type { Filter, ListOptions, ListPage, Sort } from './query/query-types';
import { countUpTo } from './reading/count';
import { readFirst } from './reading/read-first';
import { readList } from './reading/read-list';
import { insert } from './writing/insert';
import { notFound } from './writing/refusals';
import { remove } from './writing/remove';
import { update } from './writing/update';

/** The version of a record that a change is based on; only the system may leave it out. */
export interface BasedOn {
  readonly version?: number;
}

/**
 * The records of an entity, as whoever acts may see and change them: definition, policy and question become one statement. What
 * one may not see does not exist here. Reads are noted in the act.
 */
export interface Records<E extends Entity> {
  /** Part of a list. Throws 400 problems for unknown fields, operators and cursors. */
  list<Name extends keyof RowOf<E> = keyof RowOf<E>>(
    options?: ListOptions<E, Name>,
  ): Promise<ListPage<Pick<RowOf<E>, Name | (keyof RowOf<E> & ('id' | 'version'))>>>;
  /** All of a list, page by page, in an order that bears changes while it is read. */
  each(options?: { readonly filter?: Filter<E>; readonly sort?: readonly Sort<E>[] }): AsyncGenerator<RowOf<E>>;
  /** One record; throws `<entity>-not-found` (404). */
  get(id: string): Promise<RowOf<E>>;
  /** The first record that fits, or null. */
  find(filter: Filter<E>, options?: { readonly sort?: readonly Sort<E>[] }): Promise<RowOf<E> | null>;
  /** How many fit. */
  count(options?: { readonly filter?: Filter<E>; readonly search?: string }): Promise<number>;
  /** Whether any fits. */
  exists(filter: Filter<E>): Promise<boolean>;
  /** Throws `database.invalid-record` (422), `database.taken` (409), `database.not-allowed` (403). */
  create(values: NewRowOf<E>): Promise<RowOf<E>>;
  /** Creates all or none, in few statements and in the order given. */
  createMany(values: readonly NewRowOf<E>[]): Promise<RowOf<E>[]>;
  /** Changes the given fields. Throws as `create` does, and `<entity>-not-found` (404), `<entity>-changed` (412, with `current`), `<entity>-version-required` (428). */
  change(id: string, values: ChangeOf<E>, basedOn?: BasedOn): Promise<RowOf<E>>;
  /** Deletes it for good. Throws as `change` does, and `database.still-used` (409). */
  remove(id: string, basedOn?: BasedOn): Promise<void>;
}

/** The records of `entity`, bound to whoever acts. */
export function records<E extends Entity>(entity: E): Records<E> {
  const database = () => currentAct().services.get(Database);
  // Within, rows are plain; what they hold follows from the definition, which is what the types above say.
  const plain = {
    list: async (options: object = {}) => await readList(database(), entity, options),
    async *each({ filter, sort = [] }: { filter?: object; sort?: readonly string[] } = {}) {
      for (let after: string | null | undefined; after !== null;) {
        const { data, page }: ListPage<Record<string, unknown>> = await readList(database(), entity, {
          filter,
          sort,
          page: { size: 500, after },
        });
        yield* data;
        after = page.next;
      }
    },
    get: async (id: string) => {
      const found = isUuid(id) ? await readFirst(database(), entity, { filter: { id } }) : null;
      if (!found) throw notFound(entity);
      return found;
    },
    find: async (filter: object, options: { sort?: readonly string[] } = {}) =>
      await readFirst(database(), entity, { filter, ...options }),
    count: async (options: object = {}) => await countUpTo(database(), entity, options),
    exists: async (filter: object) => (await countUpTo(database(), entity, { filter }, 0)) > 0,
    create: async (values: object) => (await insert(database(), entity, [values as Record<string, unknown>]))[0],
    createMany: async (values: readonly object[]) =>
      await insert(database(), entity, values as Record<string, unknown>[]),
    change: async (id: string, values: object, { version }: BasedOn = {}) =>
      await update(database(), entity, id, values as Record<string, unknown>, version),
    remove: async (id: string, { version }: BasedOn = {}) => await remove(database(), entity, id, version),
  };
  return plain as unknown as Records<E>;
}
