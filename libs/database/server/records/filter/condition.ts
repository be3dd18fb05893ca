import { type Condition, type Entity, fieldOf, type FilterOperator } from '@tessera/models';
import type { Column } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import type { Parameters } from '../parameters';
import type { Lens } from './lens';
import { asOperators, checkOperator, operation } from './operation';
import { type Path, pathOf, type Step, stepSql } from './path';

/** A condition as SQL over the columns of `alias`. Throws `database.unknown-field`, `-unknown-operator`, `-invalid-filter` (400). */
export function conditionSql(
  entity: Entity,
  condition: unknown,
  parameters: Parameters,
  lens: Lens,
  alias = 't',
): string {
  if (condition === true || condition === undefined) return 'TRUE';
  if (condition === false) return 'FALSE';
  const inner = (each: unknown) => conditionSql(entity, each, parameters, lens, alias);
  const combined = combination(entity, condition as object);
  switch (combined?.key) {
    case 'all':
      return joined((combined.value as readonly Condition[]).map(inner), 'AND', 'TRUE');
    case 'any':
      return joined((combined.value as readonly Condition[]).map(inner), 'OR', 'FALSE');
    case 'not':
      return `(${inner(combined.value)}) IS NOT TRUE`;
    case 'where':
      return inner(combined.value);
    default:
      return joined(fieldConditions(entity, condition as object, parameters, lens, alias), 'AND', 'TRUE');
  }
}

/** `{ any: […] }` and its like, unless the entity has a field of that name. */
function combination(entity: Entity, condition: object): { key: string; value: unknown } | undefined {
  const [entry, ...others] = Object.entries(condition);
  if (!entry || others.length > 0 || !['all', 'any', 'not', 'where'].includes(entry[0]) || fieldOf(entity, entry[0]))
    return undefined;
  return { key: entry[0], value: entry[1] };
}

function fieldConditions(entity: Entity, where: object, parameters: Parameters, lens: Lens, alias: string): string[] {
  return Object.entries(where).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const path = pathOf(entity, name, lens);
    return asOperators(path.column, value).map(([operator, operand]) => {
      checkOperator(path.column, operator, name);
      if (path.steps.length === 0) return operation(path.column, operator, operand, parameters, alias);
      return operationAlong(path, operator, operand, parameters, lens, alias);
    });
  });
}

/**
 * What a record at the end of a path fulfils. Where there is none, or none that may be seen, it is as if the reference were empty;
 * where references lead to several, one of them is enough, and what is said by "not" holds for none of them.
 */
function operationAlong(
  path: Path,
  operator: FilterOperator,
  operand: unknown,
  parameters: Parameters,
  lens: Lens,
  alias: string,
): string {
  const { asked, given, isNegated } = positive(operator, operand);
  const found = along(path.steps, alias, parameters, lens, (end) =>
    operation(path.column, asked, given, parameters, end),
  );
  return isNegated ? `NOT ${found}` : found;
}

/** Only what a record has can be looked for behind a reference; that none has it is the opposite. */
function positive(
  operator: FilterOperator,
  operand: unknown,
): { asked: FilterOperator; given: unknown; isNegated: boolean } {
  if ((operator === 'eq' && operand === null) || (operator === 'isNull' && operand === true))
    return { asked: 'isNull', given: false, isNegated: true };
  if (operator === 'ne')
    return operand === null
      ? { asked: 'isNull', given: false, isNegated: false }
      : { asked: 'eq', given: operand, isNegated: true };
  if (operator === 'notIn') return { asked: 'in', given: operand, isNegated: true };
  return { asked: operator, given: operand, isNegated: false };
}

function along(
  [step, ...further]: readonly Step[],
  from: string,
  parameters: Parameters,
  lens: Lens,
  atEnd: (alias: string) => string,
): string {
  if (!step) return atEnd(from);
  const to = parameters.alias();
  const conditions = [
    stepSql(step, from, to),
    seenSql(step.target, parameters, lens, to),
    along(further, to, parameters, lens, atEnd),
  ];
  return `EXISTS (SELECT FROM ${sqlName(step.target.table)} ${to} WHERE ${joined(conditions, 'AND', 'TRUE')})`;
}

/** Which records behind a reference are there for whoever looks. */
export function seenSql(target: Entity, parameters: Parameters, lens: Lens, alias: string): string {
  return conditionSql(target, lens.seen(target), parameters, lens.past, alias);
}

/** Conditions joined by a word, in parentheses where there are several. */
export function joined(conditions: readonly string[], word: 'AND' | 'OR', none: string): string {
  const counting = conditions.filter((condition) => condition !== none);
  if (counting.length === 0) return none;
  return counting.length === 1 ? counting[0]! : `(${counting.join(` ${word} `)})`;
}

/** `t."published_at"` */
export function columnSql({ column }: Column, alias = 't'): string {
  return `${alias}.${sqlName(column)}`;
}
