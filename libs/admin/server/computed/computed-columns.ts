import { readableColumns } from '@tessera/database/server';
import { currentAct, Installed } from '@tessera/extension';
import { type ComputedColumn, type CountColumn, type Entity, fieldsOf } from '@tessera/models';
import { mayDo } from '../resource/may-do';

/** A computed column that whoever acts may see. */
export type NamedColumn = { readonly name: string; readonly label: string } & (
  | { readonly value: ComputedColumn }
  | { readonly count: Entity; readonly by: string }
);

/** The computed columns of an entity: who may not see one of the fields or records they are made from has none. */
export function computedColumns(entity: Entity): readonly NamedColumn[] {
  const admin = currentAct().services.get(Installed).admins.get(entity.name);
  if (!admin?.computed) return [];
  return Object.entries(admin.computed).flatMap(([name, column]): NamedColumn[] => {
    const { label } = column;
    if ('count' in column) {
      const by = column.by ?? referringField(column.count, entity);
      return by && mayDo(column.count, 'view') && isReadable(column.count, [by])
        ? [{ name, label, count: column.count, by }]
        : [];
    }
    return isReadable(entity, column.needs) ? [{ name, label, value: column as ComputedColumn }] : [];
  });
}

/** The first reference of an entity to another; undefined where it has none. */
export function referringField(entity: Pick<CountColumn['count'], 'fields'>, target: Entity): string | undefined {
  return fieldsOf(entity.fields).find(
    ([, { kind, options }]) => kind.name === 'reference' && (options['target'] as Entity).name === target.name,
  )?.[0];
}

function isReadable(entity: Entity, names: readonly string[]): boolean {
  const readable = readableColumns(entity);
  return names.every((name) => readable.some((column) => column.name === name));
}
