import { conditionFor, readableColumns } from '@tessera/database/server';
import { currentAct, Installed } from '@tessera/extension';
import { type Entity, type Field, humanise, Problem } from '@tessera/models';
import { computedColumns, type NamedColumn } from '../../computed/computed-columns';

/** A column of an export: where its values come from and how they are written. */
export interface ExportColumn {
  /** `name`, `owner.city`, or the name of a computed column. */
  readonly name: string;
  readonly header: string;
  /** The references on the way, none for a field of the record itself. */
  readonly over: readonly string[];
  /** The field at the end, undefined for computed columns. */
  readonly field: Field | undefined;
  readonly computed?: NamedColumn;
}

const mostColumns = 200;
const mostSteps = 3;

/**
 * The columns that are asked for; all fields that whoever acts may see where none are. Throws `database.unknown-field` (400) alike for
 * columns that do not exist and for those one may not see, and `admin.too-many-columns` (400).
 */
export function exportColumns(entity: Entity, names: readonly string[] | undefined): ExportColumn[] {
  const installed = currentAct().services.get(Installed);
  const all = readableColumns(entity).map(({ name }) => name);
  const wanted = [...new Set(names ?? ['id', ...all.filter((name) => name !== 'id' && name !== 'version')])];
  if (wanted.length > mostColumns)
    throw new Problem('admin.too-many-columns', {
      status: 400,
      title: `An export has at most ${mostColumns} columns.`,
    });
  const columns = wanted.map((name) => columnOf(installed, entity, name));
  // Two columns of one name could not be told apart when they come in again.
  return columns.map((column) =>
    columns.some((other) => other !== column && other.header === column.header)
      ? { ...column, header: `${column.header} (${column.name})` }
      : column,
  );
}

function columnOf(installed: Installed, entity: Entity, name: string): ExportColumn {
  const computed = computedColumns(entity).find((each) => each.name === name);
  if (computed) return { name, header: computed.label, over: [], field: undefined, computed };
  const steps = name.split('.');
  if (steps.length > mostSteps + 1) throw unknownField(name);
  const labels: string[] = [];
  let current = entity;
  for (const [index, step] of steps.entries()) {
    const column = readableColumns(current).find((each) => each.name === step);
    if (!column) throw unknownField(name);
    labels.push(labelOf(step, column.field));
    if (index === steps.length - 1)
      return { name, header: labels.join(' › '), over: steps.slice(0, -1), field: column.field };
    const target = targetOf(installed, column.field);
    if (!target || conditionFor(installed, target, 'view', currentAct().person) === false) throw unknownField(name);
    current = target;
  }
  throw unknownField(name);
}

/** The entity that a reference to one record leads to. */
export function targetOf(installed: Installed, { kind, options }: Field): Entity | undefined {
  if (kind.name !== 'reference') return undefined;
  return installed.entities.get((options['target'] as { name: string }).name);
}

/** The name of a field for people. */
export function labelOf(name: string, { options }: Field): string {
  return name === 'id' ? 'ID' : (options.label ?? humanise(name));
}

function unknownField(name: string): Problem {
  return new Problem('database.unknown-field', { status: 400, title: `There is no field "${name}" here.` });
}
