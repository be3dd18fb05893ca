import { conditionFor, isWritable, readableColumns, type Column } from '@tessera/database/server';
import { currentAct, Installed } from '@tessera/extension';
import { type Entity, type Field, field } from '@tessera/models';
import type { ImportTarget } from '../../../contract';
import { labelOf } from '../export/export-column';

/** A field that a column can be mapped to, with what the server needs to fill it. */
export interface Target {
  readonly path: string;
  /** The field that is set. */
  readonly field: Field;
  /** The field of the record that a reference is looked up by, and its entity. */
  readonly lookup: { readonly entity: Entity; readonly name: string; readonly field: Field } | undefined;
  readonly view: ImportTarget;
}

/** Kinds by which one record can be told from others. */
const keyKinds = new Set([
  'text',
  'slug',
  'email',
  'url',
  'phone',
  'integer',
  'decimal',
  'date',
  'dateTime',
  'reference',
]);
const lookupKinds = new Set(['text', 'slug', 'email', 'url', 'phone', 'integer']);

/** What columns can be mapped to: fields that whoever acts may see and set, references also by what names the other record. */
export function importTargets(entity: Entity): readonly Target[] {
  const installed = currentAct().services.get(Installed);
  const columns = readableColumns(entity).filter((column) => isWritable(column));
  const id: Target = {
    path: 'id',
    field: field.json(),
    lookup: undefined,
    view: { path: 'id', label: 'ID', kind: 'id', required: false, isKey: true, isWritable: false },
  };
  return [...columns.flatMap((column) => [plainTarget(column), ...lookups(installed, column)]), id];
}

function plainTarget({ name, field: own }: Column): Target {
  const { kind, options } = own;
  const choices = options['choices'] as Record<string, string> | undefined;
  return {
    path: name,
    field: own,
    lookup: undefined,
    view: {
      path: name,
      label: labelOf(name, own),
      kind: kind.name,
      required: (options.required ?? false) && options['default'] === undefined,
      isKey: keyKinds.has(kind.name) && !options['multiline'],
      isWritable: true,
      ...(choices && { choices }),
    },
  };
}

function lookups(installed: Installed, column: Column): Target[] {
  const { kind, options } = column.field;
  if (kind.name !== 'reference' && kind.name !== 'references') return [];
  const target = installed.entities.get((options['target'] as { name: string }).name);
  if (!target || conditionFor(installed, target, 'view', currentAct().person) === false) return [];
  const plain = plainTarget(column).view;
  return readableColumns(target)
    .filter((each) => !each.isSystem && lookupKinds.has(each.field.kind.name) && !each.field.options['multiline'])
    .map((each) => ({
      path: `${column.name}.${each.name}`,
      field: column.field,
      lookup: { entity: target, name: each.name, field: each.field },
      view: {
        ...plain,
        path: `${column.name}.${each.name}`,
        label: `${plain.label} › ${labelOf(each.name, each.field)}`,
        isKey: false,
      },
    }));
}
