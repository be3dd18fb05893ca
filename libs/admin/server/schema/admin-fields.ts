import { type Column, isWritable, operatorsOf, readableColumns } from '@tessera/database/server';
import { describeFields, type Entity, resourcePath } from '@tessera/models';
import type { AdminField } from '../../contract';
import { mayDo } from '../resource/may-do';
import { targetEntity } from './visible-path';

/** The fields of an entity that whoever acts may see, those of the system last. */
export function adminFields(entity: Entity): readonly AdminField[] {
  const described = new Map(describeFields(entity.fields).map((each) => [each.name, each]));
  const columns = readableColumns(entity);
  return [...columns.filter(({ isSystem }) => !isSystem), ...columns.filter(({ isSystem }) => isSystem)].map(
    (column) => ({
      ...(described.get(column.name) ?? systemField(column)),
      operators: operatorsOf(column),
      isSortable: isSortable(column),
      isSearched: column.field.options.search !== undefined && column.type === 'text',
      isWritable: isWritable(column),
      isSystem: column.isSystem,
      ...targetOf(column),
    }),
  );
}

/** Whether lists can be sorted by a column. */
export function isSortable(column: Column): boolean {
  return column.type !== 'jsonb' && !column.type.endsWith('[]') && operatorsOf(column).length > 0;
}

function systemField({ name, field: { kind } }: Column) {
  const isId = name === 'id';
  return {
    name,
    kind: isId ? 'id' : kind.name,
    widget: isId ? 'text' : kind.widget,
    label: labels[name] ?? name,
    required: false,
  };
}

const labels: Readonly<Record<string, string>> = {
  id: 'ID',
  version: 'Version',
  createdAt: 'Created',
  updatedAt: 'Changed',
  trashedAt: 'Deleted',
  trashedBy: 'Deleted by',
};

function targetOf(column: Column): Pick<AdminField, 'target' | 'targetResource'> {
  const target = targetEntity(column);
  if (!target) return {};
  return {
    target: target.name,
    targetResource: target.resource && mayDo(target, 'view') ? resourcePath(target) : null,
  };
}
