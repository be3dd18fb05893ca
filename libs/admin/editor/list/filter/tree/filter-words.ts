import type { FilterOperator } from '@tessera/models';
import { choicesOf, valueWords } from '@tessera/ui';
import type { AdminField } from '../../../../contract';
import type { FilterTerm } from './filter-tree';

/** What is typed or chosen for an operator: nothing, one value, or several. */
export type OperandShape = 'none' | 'one' | 'several';

/** An operator as people read it, e.g. "is at least". */
export interface OperatorWords {
  /** The operator, with its value where that is fixed: `gte`, `isNull:true`. */
  readonly id: string;
  readonly operator: FilterOperator;
  readonly words: string;
  readonly operand: OperandShape;
  /** The value of an operator that takes none. */
  readonly fixed?: string;
}

type Words = Partial<Record<FilterOperator, string>>;

const texts: Words = {
  contains: 'contains',
  eq: 'is',
  ne: 'is not',
  startsWith: 'begins with',
  in: 'is one of',
  notIn: 'is none of',
  lt: 'comes before',
  gt: 'comes after',
  lte: 'comes before or is',
  gte: 'comes after or is',
};
const numbers: Words = {
  eq: 'is',
  ne: 'is not',
  gte: 'is at least',
  lte: 'is at most',
  gt: 'is more than',
  lt: 'is less than',
  in: 'is one of',
  notIn: 'is none of',
};
const moments: Words = {
  eq: 'is',
  gte: 'is on or after',
  lt: 'is before',
  gt: 'is after',
  lte: 'is on or before',
  ne: 'is not',
  in: 'is one of',
  notIn: 'is none of',
};
const sets: Words = { in: 'is one of', notIn: 'is none of', eq: 'is', ne: 'is not' };

const wordsOfKind: Readonly<Record<string, Words>> = {
  integer: numbers,
  decimal: numbers,
  money: { eq: 'is' },
  date: moments,
  time: moments,
  dateTime: moments,
  choice: sets,
  reference: sets,
  boolean: { eq: 'is', ne: 'is not' },
  choices: { has: 'includes' },
  references: { has: 'includes' },
};

/** The operators of a field in the order they are offered. */
export function operatorsFor(field: AdminField): OperatorWords[] {
  const words = wordsOfKind[field.kind] ?? texts;
  const offered = (Object.keys(words) as FilterOperator[])
    .filter((operator) => field.operators.includes(operator))
    .map((operator) => ({ id: operator, operator, words: words[operator]!, operand: operandOf(operator) }));
  const others = field.operators
    .filter((operator) => operator !== 'isNull' && words[operator] === undefined)
    .map((operator) => ({ id: operator, operator, words: operator, operand: operandOf(operator) }));
  return [...offered, ...others, ...(field.operators.includes('isNull') ? emptiness : [])];
}

const emptiness: readonly OperatorWords[] = [
  { id: 'isNull:true', operator: 'isNull', words: 'is empty', operand: 'none', fixed: 'true' },
  { id: 'isNull:false', operator: 'isNull', words: 'is not empty', operand: 'none', fixed: 'false' },
];

function operandOf(operator: FilterOperator): OperandShape {
  return operator === 'in' || operator === 'notIn' ? 'several' : 'one';
}

/** The words of a condition's operator. */
export function operatorOf(term: FilterTerm, field: AdminField): OperatorWords | undefined {
  const id = term.operator === 'isNull' ? `isNull:${term.value}` : term.operator;
  return operatorsFor(field).find((each) => each.id === id);
}

/** The operator with which a new condition of a field begins. */
export function firstOperator(field: AdminField): OperatorWords | undefined {
  return operatorsFor(field)[0];
}

/** The values of a condition one by one. */
export function valuesOf({ operator, value }: FilterTerm): string[] {
  return operandOf(operator) === 'several' ? value.split(',').filter(Boolean) : [value];
}

/** A condition's values in words; `names` has those of records by their ids. */
export function valueInWords(term: FilterTerm, field: AdminField, names: (id: string) => string | undefined): string {
  return valuesOf(term)
    .map((value) => oneInWords(value, field, names))
    .join(' or ');
}

function oneInWords(value: string, field: AdminField, names: (id: string) => string | undefined): string {
  switch (field.kind) {
    case 'reference':
    case 'references':
      return names(value) ?? '…';
    case 'choices':
      return choicesOf(field).find((choice) => choice.value === value)?.label ?? value;
    case 'boolean':
      return value === 'true' ? 'Yes' : 'No';
    case 'integer':
    case 'decimal':
    case 'choice':
    case 'date':
    case 'dateTime':
    case 'time':
      return valueWords(field, field.kind === 'integer' ? Number(value) : value) || value;
    default:
      return value;
  }
}
