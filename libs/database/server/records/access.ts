import { type Act, type ActingPerson, asPolicyPerson, currentAct, has, type Installed } from '@tessera/extension';
import { type Condition, type Entity, type Permission, permissionTo, Problem, type Verb } from '@tessera/models';
import type { Database } from '../connection/database';
import { type Column, columnNamed, columnsOf } from '../schema/column';
import type { Trashed } from './query/query-types';

/** The condition under which whoever acts may do `verb` to records of `entity`: true for the system, owners and who has the right to all of them, else what policies say. */
export function conditionOf({ installed }: Database, entity: Entity, verb: Verb, act: Act = currentAct()): Condition {
  return act.system !== undefined || conditionFor(installed, entity, verb, act.person);
}

/** The condition under which somebody, or a visitor, may do `verb` to records of `entity`; false where no record can fulfil it. */
export function conditionFor(installed: Installed, entity: Entity, verb: Verb, person: ActingPerson | null): Condition {
  const own = installed.policiesOf(entity);
  const hasRight = person !== null && has(person, permissionTo(verb, entity));
  if (own.length === 0) return hasRight;
  const asked = { person: person && asPolicyPerson(person) };
  const allowed = hasRight || anyOf(own.map(({ verbs }) => verbs[verb]?.(asked) ?? false));
  return allOf([allowed, ...own.map(({ limits }) => limits[verb]?.(asked) ?? true)]);
}

function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.some((condition) => condition === true)) return true;
  const possible = conditions.filter((condition) => condition !== false);
  return possible.length === 0 ? false : possible.length === 1 ? possible[0]! : { any: possible };
}

function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.some((condition) => condition === false)) return false;
  const needed = conditions.filter((condition) => condition !== true);
  return needed.length === 0 ? true : needed.length === 1 ? needed[0]! : { all: needed };
}

/** The condition under which whoever acts sees records of `entity` in lists: what she may view and what is not in the trash, or only that. */
export function visibleCondition(database: Database, entity: Entity, trash?: Trashed): Condition {
  const view = conditionOf(database, entity, 'view');
  if (!entity.trash) return trash === 'only' ? false : view;
  if (trash === 'with') return view;
  return allOf([view, { where: { trashedAt: { isNull: trash === undefined } } } as Condition]);
}

/** The columns that whoever acts may see. Secrets are for the system alone; fields with their own permission are for who has it. */
export function readableColumns(entity: Entity, act: Act = currentAct()): readonly Column[] {
  const all = columnsOf(entity);
  // Mostly everybody may see all of them; the same list each time lets what is made of it be kept.
  return all.every((column) => isReadable(column, act)) ? all : all.filter((column) => isReadable(column, act));
}

/** Whether whoever acts may see a column of records that she sees. */
export function isReadable({ field: { options } }: Column, act: Act = currentAct()): boolean {
  return act.system !== undefined || (!options.secret && mayUse(options.read, act));
}

/** Whether whoever acts may set a column: nobody overwrites what she may not read. What the system keeps is set by the system. */
export function isWritable(column: Column, act: Act = currentAct()): boolean {
  const { system, write } = column.field.options;
  if (column.isSystem) return false;
  return act.system !== undefined || (!system && isReadable(column, act) && mayUse(write, act));
}

/**
 * A readable column by the name of its field. Throws `database.unknown-field` (400) alike for what does not exist and for what
 * one may not see, so that asking tells nothing.
 */
export function readableColumn(entity: Entity, name: string): Column {
  const column = columnNamed(entity, name);
  if (column && isReadable(column)) return column;
  throw unknownField(name);
}

/** Said alike of what does not exist and of what one may not see: `database.unknown-field` (400). */
export function unknownField(path: string): Problem {
  return new Problem('database.unknown-field', { status: 400, title: `There is no field "${path}" here.` });
}

function mayUse(permission: Permission | undefined, { system, person }: Act): boolean {
  return system !== undefined || !permission || (person !== null && has(person, permission));
}
