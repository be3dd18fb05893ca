import { currentAct } from '@tessera/extension';
import { type ChangeOf, type Entity, isUuid, type NewRowOf, type RowOf } from '@tessera/models';
import { Database } from '../connection/database';
import { runBatch } from './batch/run-batch';
import type { BatchOf, BatchResultOf, WantedBatch } from './batch/wanted-batch';
import { remove } from './deleting/remove';
import type { Filter, ListOptions, ListPage, Sort, Trashed } from './query/query-types';
import { countUpTo } from './counting/count';
import { readFirst } from './reading/read-first';
import type { Wanted } from './reading/list-statement';
import { readList } from './reading/read-list';
import { takeBack, throwAway } from './trash/throw-away';
import { insert } from './writing/insert';
import { notFound } from './writing/refusals';
import { update } from './writing/update';

/** The version of a record that a change is based on; only the system may leave it out. */
export interface BasedOn {
  readonly version?: number;
}

/** Whether records in the trash are meant too, or alone; see `ListOptions.trash`. */
export interface InTrash {
  readonly trash?: Trashed | undefined;
}

/** What is wanted of a list of which all is read; see `Records.each`. */
export type AllOptions<E, Name extends keyof RowOf<E>> = Omit<ListOptions<E, Name>, 'page' | 'total'>;

/** A record with only some fields, beside `id` and `version`. */
export type PartOf<E, Name extends keyof RowOf<E>> = Pick<RowOf<E>, Name | (keyof RowOf<E> & ('id' | 'version'))>;

/**
 * The records of an entity, as whoever acts may see and change them: definition, policy and question become one statement. What
 * one may not see does not exist here, and neither does what lies in the trash unless it is asked for. Reads are noted in the act.
 */
export interface Records<E extends Entity> {
  /** Part of a list. Throws 400 problems for unknown fields, operators and cursors. */
  list<Name extends keyof RowOf<E> = keyof RowOf<E>>(
    options?: ListOptions<E, Name>,
  ): Promise<ListPage<PartOf<E, Name>>>;
  /** All of a list, page by page, in an order that bears changes while it is read; needs no more memory for more records. */
  each<Name extends keyof RowOf<E> = keyof RowOf<E>>(
    options?: Omit<AllOptions<E, Name>, 'include'>,
  ): AsyncGenerator<PartOf<E, Name>>;
  /** As `each`, in pages of 500 with what their references lead to. */
  pages<Name extends keyof RowOf<E> = keyof RowOf<E>>(
    options?: AllOptions<E, Name>,
  ): AsyncGenerator<ListPage<PartOf<E, Name>>>;
  /** One record; throws `<entity>-not-found` (404). */
  get(id: string, options?: InTrash): Promise<RowOf<E>>;
  /** The first record that fits, or null. */
  find(filter: Filter<E>, options?: InTrash & { readonly sort?: readonly Sort<E>[] }): Promise<RowOf<E> | null>;
  /** How many fit. */
  count(options?: InTrash & { readonly filter?: Filter<E>; readonly search?: string }): Promise<number>;
  /** Whether any fits. */
  exists(filter: Filter<E>, options?: InTrash): Promise<boolean>;
  /** Throws `database.invalid-record` (422), `database.taken` (409), `database.not-allowed` (403). */
  create(values: NewRowOf<E>): Promise<RowOf<E>>;
  /** Creates all or none, in few statements and in the order given. */
  createMany(values: readonly NewRowOf<E>[]): Promise<RowOf<E>[]>;
  /** Changes the given fields. Throws as `create` does, and `<entity>-not-found` (404), `<entity>-changed` (412, with `current`), `<entity>-version-required` (428). */
  change(id: string, values: ChangeOf<E>, basedOn?: BasedOn): Promise<RowOf<E>>;
  /**
   * Deletes (to the trash where there is one), changes and creates, all or none, in few statements however many records there are.
   * Throws `database.invalid-batch` (422) with an error for each row that cannot be written, by its path
   * (`change.3.values.name`), and `database.too-many-rows` (400).
   */
  batch(wanted: BatchOf<E>): Promise<BatchResultOf<E>>;
  /** Puts it into the trash. Needs the right to delete it; throws as `change` does. Only of entities that keep a trash. */
  trash(id: string, basedOn?: BasedOn): Promise<RowOf<E>>;
  /** Takes it out of the trash. Throws as `trash` does, and `database.taken` (409) where another one has taken its place. */
  restore(id: string, basedOn?: BasedOn): Promise<RowOf<E>>;
  /** Deletes it for good, from the trash or straight away. Throws as `change` does, `database.still-used` and `database.used-in-trash` (409). */
  remove(id: string, basedOn?: BasedOn): Promise<void>;
}

/** The records of `entity`, bound to whoever acts. */
export function records<E extends Entity>(entity: E): Records<E> {
  const database = () => currentAct().services.get(Database);
  // Within, rows are plain; what they hold follows from the definition, which is what the types above say.
  const plain = {
    list: async (options: object = {}) => await readList(database(), entity, options),
    async *each(options: Wanted = {}) {
      for await (const { data } of pagesOf(entity, options)) yield* data;
    },
    pages: (options: Wanted = {}) => pagesOf(entity, options),
    get: async (id: string, { trash }: InTrash = {}) => {
      const found = isUuid(id) ? await readFirst(database(), entity, { filter: { id }, trash }) : null;
      if (!found) throw notFound(entity);
      return found;
    },
    find: async (filter: object, options: InTrash & { sort?: readonly string[] } = {}) =>
      await readFirst(database(), entity, { filter, ...options }),
    count: async (options: object = {}) => await countUpTo(database(), entity, options),
    exists: async (filter: object, { trash }: InTrash = {}) =>
      (await countUpTo(database(), entity, { filter, trash }, 0)) > 0,
    create: async (values: object) => (await insert(database(), entity, [values as Record<string, unknown>]))[0],
    createMany: async (values: readonly object[]) =>
      await insert(database(), entity, values as Record<string, unknown>[]),
    change: async (id: string, values: object, { version }: BasedOn = {}) =>
      await update(database(), entity, id, values as Record<string, unknown>, version),
    batch: async (wanted: WantedBatch) => await runBatch(database(), entity, wanted),
    trash: async (id: string, { version }: BasedOn = {}) => await throwAway(database(), entity, id, version),
    restore: async (id: string, { version }: BasedOn = {}) => await takeBack(database(), entity, id, version),
    remove: async (id: string, { version }: BasedOn = {}) => await remove(database(), entity, id, version),
  };
  return plain as unknown as Records<E>;
}

async function* pagesOf(entity: Entity, options: Wanted): AsyncGenerator<ListPage<Record<string, unknown>>> {
  for (let after: string | null | undefined; after !== null;) {
    const page: ListPage<Record<string, unknown>> = await readList(currentAct().services.get(Database), entity, {
      ...options,
      // All of it is wanted, in whatever order: the best first would be sought anew for each page.
      sort: options.sort?.length ? options.sort : ['id'],
      page: { size: 500, after: after ?? null },
      total: false,
    });
    if (page.data.length > 0) yield page;
    after = page.page.next;
  }
}
