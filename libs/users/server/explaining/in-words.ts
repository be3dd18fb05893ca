import type { ActingPerson } from '@tessera/extension';
import { type Condition, type Entity, fieldOf, humanise } from '@tessera/models';

/** A condition on records of an entity as people read it: `venues where “Owner” is Ben`. Ids of others stay unsaid. */
export function inWords(entity: Entity, condition: Condition, person: ActingPerson): string {
  const things = entity.labels.toLowerCase();
  if (condition === true) return `all ${things}`;
  if (condition === false) return `no ${things}`;
  return `${things} where ${said(entity, condition, person)}`;
}

function said(entity: Entity, condition: Condition, person: ActingPerson): string {
  if (typeof condition === 'boolean') return condition ? 'anything holds' : 'nothing holds';
  if ('all' in condition) return condition.all.map((each) => said(entity, each, person)).join(' and ');
  if ('any' in condition) return condition.any.map((each) => said(entity, each, person)).join(' or ');
  if ('not' in condition) return `it is not so that ${said(entity, condition.not, person)}`;
  return Object.entries(condition.where)
    .map(([path, value]) => `${labelOf(entity, path)} ${comparison(value, person)}`)
    .join(' and ');
}

function labelOf(entity: Entity, path: string): string {
  const [first = path, ...rest] = path.split('.');
  const label = fieldOf(entity, first)?.options.label ?? humanise(first);
  return `“${[label, ...rest.map(humanise)].join(' → ')}”`;
}

const operators: Readonly<Record<string, string>> = {
  eq: 'is',
  ne: 'is not',
  in: 'is one of',
  notIn: 'is none of',
  lt: 'is less than',
  lte: 'is at most',
  gt: 'is more than',
  gte: 'is at least',
  contains: 'contains',
  startsWith: 'begins with',
  has: 'has',
};

function comparison(value: unknown, person: ActingPerson): string {
  if (value === null) return 'is empty';
  if (typeof value !== 'object' || value instanceof Date) return `is ${valueInWords(value, person)}`;
  return Object.entries(value)
    .map(([operator, operand]) =>
      operator === 'isNull'
        ? `is ${operand ? '' : 'not '}empty`
        : `${operators[operator] ?? operator} ${valueInWords(operand, person)}`,
    )
    .join(' and ');
}

function valueInWords(value: unknown, person: ActingPerson): string {
  if (value === person.id) return person.name;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(value) ? 'another record' : `"${value}"`;
  if (Array.isArray(value))
    return value.length > 5 ? `${value.length} values` : value.map((each) => valueInWords(each, person)).join(', ');
  return String(value);
}
