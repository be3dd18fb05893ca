import type { Entity } from '@tessera/models';
import type { ListView } from '../../contract';
import { computedColumns } from '../computed/computed-columns';
import { visiblePath } from '../schema/visible-path';

/**
 * A view without what whoever acts may not see: who shared it may have seen more, and what she looked for in a field is as secret as
 * the field. What a view is narrowed by is taken away only together with the rights it would need, so nothing more is shown by it.
 */
export function visibleView(entity: Entity, view: ListView): ListView {
  const computed = new Set(computedColumns(entity).map(({ name }) => name));
  const isPath = (path: string) => visiblePath(entity, path) !== undefined;
  const isColumn = (name: string) => computed.has(name) || isPath(name);
  return {
    ...view,
    columns: view.columns.filter(isColumn),
    widths: Object.fromEntries(Object.entries(view.widths).filter(([name]) => isColumn(name))),
    sort: view.sort.filter((name) => isPath(name.replace(/^-/, ''))),
    query: Object.fromEntries(Object.entries(view.query).filter(([name]) => isAboutVisible(name, isPath))),
  };
}

/** `filter[any][0][owner.city][contains]` is about `owner.city`; what is no filter is about no field. */
function isAboutVisible(parameter: string, isPath: (path: string) => boolean): boolean {
  if (!parameter.startsWith('filter[')) return true;
  const path = parameter
    .slice('filter['.length)
    .split(/\]\[|\]$/)
    .find((step) => step !== '' && !/^(any|all|not|\d+)$/.test(step));
  return path === undefined || isPath(path);
}
