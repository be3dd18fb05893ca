import type { Installed } from '@tessera/extension';
import type { Entity } from '@tessera/models';
import { type Column, columnsOf, targetOf } from '../../schema/column';

/** A field by which records refer to those of an entity. */
export interface Referrer {
  readonly entity: Entity;
  readonly column: Column;
  /** What becomes of the referring record when the other is deleted for good: it prevents that, is emptied there, or goes too. */
  readonly effect: 'prevents' | 'cleared' | 'deleted';
  /** One of several, in a list of references. */
  readonly isList: boolean;
}

const effects = { restrict: 'prevents', clear: 'cleared', cascade: 'deleted' } as const;

const known = new WeakMap<Installed, ReadonlyMap<string, readonly Referrer[]>>();

/** Who refers to records of `entity`, over all that is installed. What follows from other columns is kept by who derives it. */
export function referrersOf(installed: Installed, entity: Entity): readonly Referrer[] {
  let all = known.get(installed);
  if (!all) known.set(installed, (all = allReferrers(installed)));
  return all.get(entity.name) ?? [];
}

function allReferrers(installed: Installed): ReadonlyMap<string, readonly Referrer[]> {
  const found = new Map<string, Referrer[]>();
  for (const entity of installed.entities.values())
    for (const column of columnsOf(entity)) {
      const target = targetOf(column);
      const isList = column.type === 'uuid[]';
      if (target === undefined || (isList && column.field.options.derived)) continue;
      const { onDelete = 'restrict' } = column.field.options as { onDelete?: keyof typeof effects };
      const effect = isList ? 'cleared' : effects[onDelete];
      found.set(target, [...(found.get(target) ?? []), { entity, column, effect, isList }]);
    }
  return found;
}

/** Whether anything has to be done to others before records of `entity` are deleted for good. */
export function isLetGo(installed: Installed, entity: Entity): boolean {
  return referrersOf(installed, entity).some(({ effect }) => effect !== 'prevents');
}
