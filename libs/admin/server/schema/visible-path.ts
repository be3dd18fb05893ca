import { type Column, readableColumns } from '@tessera/database/server';
import { currentAct, Installed } from '@tessera/extension';
import type { Entity } from '@tessera/models';
import { mayDo } from '../resource/may-do';

/** Most references on the way of a path. */
const mostSteps = 3;

/** The column at the end of a field or path (`owner.city`) as whoever acts may follow it; undefined where she may not, or where it leads nowhere. */
export function visiblePath(entity: Entity, path: string): Column | undefined {
  const steps = path.split('.');
  if (steps.length > mostSteps + 1) return undefined;
  const column = readableColumns(entity).find(({ name }) => name === steps[0]);
  if (!column || steps.length === 1) return column;
  const target = column.field.kind.name === 'reference' ? targetEntity(column) : undefined;
  return target && mayDo(target, 'view') ? visiblePath(target, steps.slice(1).join('.')) : undefined;
}

/** The entity to which a reference leads; undefined for other fields, and for the ids of records (`id`). */
export function targetEntity({ field: { options }, isSystem }: Column): Entity | undefined {
  const target = isSystem ? undefined : (options['target'] as { readonly name: string } | undefined);
  return target && currentAct().services.get(Installed).entities.get(target.name);
}
