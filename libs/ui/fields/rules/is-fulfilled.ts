import type { Condition, FieldSchema, FilterOperator, Json } from '@tessera/models';

type Values = Readonly<Record<string, Json | undefined>>;

/**
 * Whether values fulfil a condition, as PostgreSQL would say of a record that has them. Null when that cannot be known here:
 * it asks for a field the person has not, or for one of a referred record.
 */
export function isFulfilled(condition: Condition, fields: readonly FieldSchema[], values: Values): boolean | null {
  if (typeof condition === 'boolean') return condition;
  if ('all' in condition) return every(condition.all.map((each) => isFulfilled(each, fields, values)));
  if ('any' in condition) return some(condition.any.map((each) => isFulfilled(each, fields, values)));
  if ('not' in condition) return not(isFulfilled(condition.not, fields, values));
  return every(
    Object.entries('where' in condition ? condition.where : condition).map(([name, wanted]) => {
      const field = fields.find((each) => each.name === name);
      return field ? compare(field, values[name] ?? null, wanted as Json) : null;
    }),
  );
}

function compare(field: FieldSchema, value: Json, wanted: Json): boolean {
  if (wanted === null) return value === null;
  const operators = operatorsIn(wanted);
  if (!operators) return equals(field, value, wanted);
  return operators.every(([operator, operand]) => holds(field, value, operator, operand));
}

const known: ReadonlySet<string> = new Set<FilterOperator>([
  'eq',
  'ne',
  'in',
  'notIn',
  'lt',
  'lte',
  'gt',
  'gte',
  'contains',
  'startsWith',
  'isNull',
  'has',
]);

function operatorsIn(wanted: Json): readonly [FilterOperator, Json][] | null {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return null;
  const entries = Object.entries(wanted);
  return entries.length > 0 && entries.every(([name]) => known.has(name))
    ? (entries as [FilterOperator, Json][])
    : null;
}

function holds(field: FieldSchema, value: Json, operator: FilterOperator, operand: Json): boolean {
  switch (operator) {
    case 'isNull':
      return (value === null) === operand;
    case 'eq':
      return equals(field, value, operand);
    case 'ne':
      return !equals(field, value, operand);
    case 'in':
      return value !== null && (operand as readonly Json[]).some((each) => equals(field, value, each));
    case 'notIn':
      return value === null || !(operand as readonly Json[]).some((each) => equals(field, value, each));
    case 'has':
      return Array.isArray(value) && value.includes(operand);
    case 'contains':
      return folded(value).includes(folded(operand)) && value !== null;
    case 'startsWith':
      if (field['order'] === 'bytes') return typeof value === 'string' && value.startsWith(operand as string);
      return folded(value).startsWith(folded(operand)) && value !== null;
    default:
      return value !== null && ordered[operator]!(order(field, value, operand));
  }
}

const ordered: Readonly<Partial<Record<FilterOperator, (order: number) => boolean>>> = {
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
};

function order(field: FieldSchema, left: Json, right: Json): number {
  if (typeof left === 'number') return left - Number(right);
  if (field.kind === 'decimal') return compareDecimals(String(left), String(right));
  if (field.kind === 'text' && field['order'] !== 'bytes') return String(left).localeCompare(String(right));
  return left === right ? 0 : String(left) < String(right) ? -1 : 1;
}

function equals(field: FieldSchema, left: Json, right: Json): boolean {
  if (left === null || right === null) return left === right;
  if (field.kind === 'decimal') return compareDecimals(String(left), String(right)) === 0;
  return canonical(left) === canonical(right);
}

/** Keys of objects have no order in `jsonb`. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Exact, whatever their length. */
function compareDecimals(left: string, right: string): number {
  const scale = Math.max(...[left, right].map((text) => text.split('.')[1]?.length ?? 0));
  const [a, b] = [left, right].map((text) => {
    const [whole = '0', behind = ''] = text.split('.');
    return BigInt(whole + behind.padEnd(scale, '0'));
  });
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}

function folded(value: Json): string {
  return String(value ?? '').toLowerCase();
}

function every(results: readonly (boolean | null)[]): boolean | null {
  return results.includes(false) ? false : results.includes(null) ? null : true;
}

function some(results: readonly (boolean | null)[]): boolean | null {
  return results.includes(true) ? true : results.includes(null) ? null : false;
}

function not(result: boolean | null): boolean | null {
  return result === null ? null : !result;
}
