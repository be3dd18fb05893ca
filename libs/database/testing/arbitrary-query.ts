import type { Entity } from '@tessera/models';
import fc from 'fast-check';
import { type Column, columnsOf, operatorsOf, targetOf } from '../server/schema/column';

/** Parameters of a query string by their names. */
export type GeneratedQuery = Readonly<Record<string, string>>;

/**
 * Query strings of a list of `entity`: right ones, nearly right ones and nonsense, over all fields, operators, paths, combinations
 * and places in a list. `known` are the entities that references lead to. For properties such as "no question fails".
 */
export function arbitraryQuery(entity: Entity, known: readonly Entity[] = [entity]): fc.Arbitrary<GeneratedQuery> {
  const path = arbitraryPath(entity, known);
  const value = arbitraryValue();
  const names = fc.array(path, { minLength: 1, maxLength: 3 }).map((several) => several.join(','));
  const sort = fc.array(
    fc.tuple(fc.constantFrom('', '-'), path).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  );
  const parameter: fc.Arbitrary<readonly [string, string]> = fc.oneof(
    { weight: 8, arbitrary: rightFilter(entity, known) },
    { weight: 4, arbitrary: fc.tuple(arbitraryFilterName(path), value) },
    {
      weight: 2,
      arbitrary: fc.tuple(
        fc.constant('sort'),
        sort.map((each) => each.join(',')),
      ),
    },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('include', 'fields'), names) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('search'), fc.oneof(value, fc.string({ unit: 'binary' }))) },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom('page[size]', 'page[total]', 'trash'),
        fc.oneof(value, fc.constantFrom('1', 'true', 'only', 'with')),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.oneof(fc.string(), fc.constantFrom('filter', 'filter[]', 'page', '__proto__')), value),
    },
  );
  const loose = fc.array(parameter, { maxLength: 6 }).map((several) => Object.fromEntries(several));
  return fc.oneof(
    { weight: 3, arbitrary: loose },
    { weight: 1, arbitrary: fc.tuple(loose, arbitraryPlace(sort)).map(([query, place]) => ({ ...query, ...place })) },
  );
}

/** Values that columns can be compared with, by their types. */
const fitting: Readonly<Record<Column['type'], readonly string[]>> = {
  text: ['', 'a', 'Text 1', 'ß', '%', '\\', "'", '‮', 'İ'],
  integer: ['0', '-1', '2147483647'],
  bigint: ['0', '9007199254740991'],
  numeric: ['0', '-1.5', '123.456'],
  boolean: ['true', 'false'],
  date: ['2021-02-28', '9999-12-31', '0001-01-01'],
  time: ['09:00', '23:59:59.999999'],
  timestamptz: ['2021-02-28T09:00:00.000Z', '9999-12-31T23:59:59.999Z'],
  jsonb: ['{"amount":1,"currency":"EUR"}'],
  uuid: ['0190aaaa-0000-7000-8000-000000000001'],
  'text[]': ['a', ''],
  'uuid[]': ['0190aaaa-0000-7000-8000-000000000001'],
};

/** A filter that should be understood, wherever it stands. */
function rightFilter(entity: Entity, known: readonly Entity[]): fc.Arbitrary<readonly [string, string]> {
  const columns = filteredColumns(entity);
  const ends = columns.map((column) => ({ way: '', column }));
  const behind = columns.flatMap((reference) => {
    const target = known.find(({ name }) => name === targetOf(reference));
    return target ? filteredColumns(target).map((column) => ({ way: `${reference.name}.`, column })) : [];
  });
  const place = fc.constantFrom('', '', '', '[not]', '[any][0]', '[any][1]', '[all][0][not]', '[any][0][any][3]');
  return fc.tuple(place, fc.constantFrom(...ends, ...behind)).chain(([before, { way, column }]) =>
    fc.constantFrom(...operatorsOf(column)).chain((operator) => {
      const values = operator === 'isNull' ? ['true', 'false'] : fitting[column.type];
      return fc
        .constantFrom(...values)
        .map((text) => [`filter${before}[${way}${column.name}][${operator}]`, text] as const);
    }),
  );
}

function filteredColumns(entity: Entity): readonly Column[] {
  return columnsOf(entity).filter((column) => operatorsOf(column).length > 0);
}

const operators = ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'isNull', 'has'];

function arbitraryFilterName(path: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const combination = fc.oneof(
    fc.constant('[not]'),
    fc
      .tuple(fc.constantFrom('any', 'all', 'none'), fc.constantFrom('0', '1', '7', '-1', 'x'))
      .map(([word, place]) => `[${word}][${place}]`),
  );
  const combinations = fc.array(combination, { maxLength: 5 }).map((several) => several.join(''));
  const ways = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: combinations });
  const operator = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...operators).map((each) => `[${each}]`) },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.string({ maxLength: 5 }).map((each) => `[${each}]`) },
  );
  return fc.tuple(ways, path, operator).map(([way, name, end]) => `filter${way}[${name}]${end}`);
}

/** Mostly fields that there are, some behind references, and some that nobody has. */
function arbitraryPath(entity: Entity, known: readonly Entity[]): fc.Arbitrary<string> {
  const strange = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('__proto__', 'constructor', 'any', 'not', '.', 'id.id'),
  );
  return fc.oneof({ weight: 9, arbitrary: knownPath(entity, known, 3) }, { weight: 1, arbitrary: strange });
}

function knownPath(entity: Entity, known: readonly Entity[], steps: number): fc.Arbitrary<string> {
  const columns = columnsOf(entity);
  const ends = fc.constantFrom(...columns.map(({ name }) => name));
  const ways = steps < 0 ? [] : columns.flatMap((column) => behind(column, known, steps));
  return ways.length === 0
    ? ends
    : fc.oneof({ weight: 3, arbitrary: ends }, { weight: 1, arbitrary: fc.oneof(...ways) });
}

function behind(column: Column, known: readonly Entity[], steps: number): fc.Arbitrary<string>[] {
  const target = known.find(({ name }) => name === targetOf(column));
  return target ? [knownPath(target, known, steps - 1).map((rest) => `${column.name}.${rest}`)] : [];
}

/** What values are written as, what they nearly are, and what has broken programs before. */
function arbitraryValue(): fc.Arbitrary<string> {
  const limits = [
    '',
    'null',
    'true',
    'false',
    '0',
    '-0',
    '1',
    '-1',
    '1.5',
    '2147483647',
    '2147483648',
    '-2147483648',
    '-2147483649',
    '9007199254740993',
    '99999999999999999999',
    '1e400',
    'NaN',
    'Infinity',
    '-Infinity',
    '0x10',
    '1_000',
    '１',
    '2020-02-28',
    '2020-02-30',
    '0000-01-01',
    '-0001-01-01',
    '10000-01-01',
    '9999-12-31',
    'infinity',
    'epoch',
    'now',
    '2020-01-02T03:04:05.678Z',
    '2020-01-02T03:04:05Z',
    '+010000-01-01T00:00:00.000Z',
    '-271821-04-20T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '09:00',
    '24:00:00',
    '23:59:60',
    '09:00:00.1234567',
    'PT1H',
    'P1Y',
    'PT',
    '#ffffff',
    '+4420718387',
    'a',
    'b',
    'a,b',
    'a,,b',
    '0190aaaa-0000-7000-8000-000000000001',
    '0190AAAA-0000-7000-8000-000000000001',
    '{0190aaaa-0000-7000-8000-000000000001}',
    '{}',
    '[]',
    '[1,2]',
    '{"amount":1,"currency":"EUR"}',
    '{"amount":1e400,"currency":"EUR"}',
    '{"a":"\\u0000"}',
    '"x"',
    '{"isNull":true}',
    '[null]',
    '%',
    '_',
    '\\',
    '\\\\',
    "'",
    "''; --",
    '"',
    '"open',
    '-"a b" -c',
    '-',
    '--',
    '$1',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udc00x',
    'İ',
    'ß',
    '‮',
    'x'.repeat(3000),
  ];
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...limits) },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...limits), { maxLength: 3 }).map((several) => several.join(',')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 2 }) },
    { weight: 1, arbitrary: fc.integer().map(String) },
  );
}

/** A sort with a cursor that seems to be of it. */
function arbitraryPlace(sorts: fc.Arbitrary<readonly string[]>): fc.Arbitrary<GeneratedQuery> {
  const stored = fc.oneof(
    arbitraryValue(),
    fc.constant(null),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.jsonValue({ maxDepth: 1 }),
  );
  return fc
    .tuple(sorts, fc.array(stored, { maxLength: 4 }), fc.constantFrom('page[after]', 'page[before]'), fc.nat(3))
    .map(([sort, values, parameter, form]) => {
      const end = sort.at(-1)!.startsWith('-') ? '-id' : 'id';
      const cursor = [[...sort, end].join(), ...values.slice(0, sort.length), '0190aaaa-0000-7000-8000-000000000001'];
      const text = form === 0 ? cursor.map(asText).join() : JSON.stringify(form === 1 ? values : cursor);
      return { sort: sort.join(), [parameter]: Buffer.from(text).toString('base64url') };
    });
}

/** Of an object its JSON: one that has a `toString` of its own has no other text. */
function asText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
