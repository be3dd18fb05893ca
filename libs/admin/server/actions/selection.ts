import { Database, fulfilling, type ListOptions, listQuery, records } from '@tessera/database/server';
import { currentAct } from '@tessera/extension';
import { type Action, type Condition, type Entity, Problem, type RowOf } from '@tessera/models';
import { z } from 'zod';
import { conditionOf } from '../resource/may-do';

/** Which records an action is asked for: by their ids, or all that a list with this query shows. */
export const selectionSchema = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(1000) }),
  z.strictObject({ query: z.record(z.string().max(500), z.string().max(10_000)) }),
]);

/** One of them. */
export type Selection = z.infer<typeof selectionSchema>;

/** Some of the chosen records, and how to go on. */
export interface SelectedPart {
  /** Those that the action may be run with, as they are now. */
  readonly records: readonly RowOf<Entity>[];
  /** Where the next part begins; null at the end. */
  readonly next: string | null;
}

/** What of a list narrows it; pages and columns of the view from which an action is run mean nothing here. */
const narrowing = /^(filter\[|search$|trash$)/;

/** The part of a list that was chosen. Throws as `listQuery` does. */
function listed(entity: Entity, selection: Selection): Pick<ListOptions<Entity, never>, 'filter' | 'search'> {
  if ('ids' in selection) return { filter: { id: { in: selection.ids } } as never };
  const query = Object.entries(selection.query).filter(([name]) => narrowing.test(name));
  const { sort: _sort, page: _page, ...rest } = listQuery(entity, Object.fromEntries(query));
  return rest;
}

/** How many were chosen, of those one may see. */
export async function countSelected(entity: Entity, selection: Selection): Promise<number> {
  return await records(entity).count(listed(entity, selection) as object);
}

/**
 * The next `size` of the chosen records that come after a place, in the order of their ids, so that none is met twice however they
 * change meanwhile. What the person may not see, or the action is not meant for, is left out.
 */
export async function selectedPart(
  action: Action<Entity, object>,
  selection: Selection,
  { size, after }: { readonly size: number; readonly after: string | null },
): Promise<SelectedPart> {
  const { entity } = action;
  const options = { ...listed(entity, selection), sort: ['id'], page: { size, after } } as ListOptions<Entity, never>;
  const { data, page } = await records(entity).list(options);
  const rows = data as unknown as readonly RowOf<Entity>[];
  const ids = rows.map(({ id }) => id);
  const open = await fulfilling(currentAct().services.get(Database), entity, ids, conditionOfAction(action));
  return { records: rows.filter(({ id }) => open.has(id)), next: page.next };
}

/** The action's own condition, and the right to change the record where the action names no right. */
function conditionOfAction({ entity, when = true, right }: Action<Entity, object>): Condition {
  return right ? when : { all: [when, conditionOf(entity, 'change')] };
}

/** None of what was chosen is left. */
export function nothingSelected({ entity, label }: Action<Entity, object>): Problem {
  return new Problem('admin.nothing-selected', {
    status: 409,
    title: `"${label}" is possible with none of these ${entity.labels.toLowerCase()}.`,
    detail: 'They have changed, or are out of reach.',
  });
}
