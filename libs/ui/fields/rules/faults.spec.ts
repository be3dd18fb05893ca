import { describeFields, type Field, field, type Json, valuesSchema } from '@tessera/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, faultsOfFields } from './faults';

const id = '0190a000-0000-7000-8000-000000000001';
const other = '0190a000-0000-7000-8000-000000000002';
const target = { name: 'events.venue' };
const choices = { a: 'A', b: 'B', c: 'C' };
const words = (...parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((all) => all.join(''));

/** Each kind with some options, and values close to what it takes. Anything at all is tried besides. */
const kinds: ReadonlyArray<readonly [name: string, field: Field, near: fc.Arbitrary<unknown>]> = [
  ['text', field.text({ min: 2, max: 6 }), words('a', 'ø', ' ', '\n', '\0', '😀', '\ud83d', '\u2028', 'abc')],
  ['text of several lines', field.text({ multiline: true, max: 9 }), words('a', '\n', '\r', '\0', 'abc')],
  ['slug', field.slug(), words('a', 'B', '-', '--', '9', 'ü', '東', ' ', '/', 'a'.repeat(60))],
  [
    'email',
    field.email(),
    fc.oneof(
      words('a', '@', '.', 'b', 'example.org', ' ', '-', '+', 'x'.repeat(120)),
      words('a', '.', '-', '@', 'x'.repeat(60)).map((rest) => `anna@b${rest}`),
    ),
  ],
  [
    'url',
    field.url(),
    fc.oneof(
      words('https', 'HTTP', ':', '//', '/', 'example.org', ' ', '\t', '[', '?a=b', 'ftp', '%'),
      words('a', '?b', ' ', '[', '\t', 'x'.repeat(900)).map((rest) => ` https://example.org/${rest}`),
    ),
  ],
  [
    'phone',
    field.phone(),
    fc.oneof(
      words('+', '0', '1', '47123', ' ', '-'),
      words('0', '1', '47123').map((rest) => `+47${rest}`),
    ),
  ],
  [
    'colour',
    field.colour(),
    fc.oneof(
      words('#', 'ff', 'a', '0', 'F', 'red'),
      words('ff', '0', 'a', 'F').map((rest) => `#${rest}`),
    ),
  ],
  [
    'link',
    field.link(),
    fc.dictionary(
      fc.constantFrom('page', 'file', 'url', 'email', 'x'),
      fc.oneof(
        fc.constantFrom(id, 'x', '/about', 'javascript:alert(1)', 'a@b.no', 'a@b'),
        words('a', '@', 'b.no', '.'),
      ),
      { maxKeys: 2 },
    ),
  ],
  [
    'integer',
    field.integer({ min: -3, max: 12 }),
    fc.oneof(fc.integer({ min: -5, max: 15 }), fc.double(), fc.constantFrom('1', 2 ** 53)),
  ],
  [
    'integer of any size',
    field.integer(),
    fc.oneof(fc.integer(), fc.constantFrom(2 ** 31, 2 ** 31 - 1, -(2 ** 31), -(2 ** 31) - 1)),
  ],
  ['decimal', field.decimal({ precision: 5, scale: 2 }), words('-', '1', '12', '.', ',', 'e', ' ')],
  ['decimal without a point', field.decimal({ precision: 4, scale: 0 }), words('-', '1', '12', '.')],
  [
    'money',
    field.money({ currencies: ['EUR', 'JPY'] }),
    fc.record(
      {
        amount: fc.oneof(fc.integer(), fc.double(), fc.constant('1')),
        currency: fc.constantFrom('EUR', 'USD', 'eur', 'JPY', 1),
      },
      { requiredKeys: [] },
    ),
  ],
  [
    'money of any currency',
    field.money(),
    fc.record({ amount: fc.integer(), currency: fc.constantFrom('EUR', 'eur', 'EURO') }),
  ],
  ['boolean', field.boolean(), fc.constantFrom(true, false, 'true', 0)],
  ['choice', field.choice({ choices }), fc.constantFrom('a', 'b', 'd', 'toString', '')],
  ['choices', field.choices({ choices }), fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'toString'), { maxLength: 4 })],
  [
    'date',
    field.date(),
    fc.oneof(
      words('0000', '2024', '1900', '-', '02', '29', '30', '12'),
      fc.constantFrom('2024-02-29', '2023-02-29', '0000-01-01', '2024-04-31', '1900-02-29', '2000-02-29'),
    ),
  ],
  [
    'time',
    field.time(),
    fc.oneof(words('0', '09', '23', '24', ':', '59', '60', '.5'), fc.constantFrom('09:30', '09:30:15', '09:30:15.25')),
  ],
  [
    'dateTime',
    field.dateTime(),
    fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.constantFrom(
        '2026-11-22T09:00:00Z',
        '2026-02-30T09:00:00.000Z',
        '0000-01-01T00:00:00.000Z',
        '2026-11-22T09:00:00.000+01:00',
      ),
    ),
  ],
  [
    'duration',
    field.duration(),
    fc.oneof(
      words('P', 'T', '1', '30', 'H', 'M', 'S', 'D', 'W', 'Y', '.5', ','),
      words('1', '30', 'H', 'M', 'S', '.5').map((rest) => `PT${rest}`),
      fc.constantFrom('PT1H30M', 'P3D', 'P1W', 'P1Y2M'),
    ),
  ],
  [
    'reference',
    field.reference(target),
    fc.oneof(
      fc.uuid(),
      fc.constantFrom(id, 'x', id.toUpperCase(), id.replaceAll('-', ''), '00000000-0000-0000-0000-000000000000'),
    ),
  ],
  ['references', field.references(target), fc.array(fc.constantFrom(id, other, 'x'), { maxLength: 3 })],
  [
    'image',
    field.image(),
    fc.record(
      { id: fc.constantFrom(id, 'x'), alt: fc.constantFrom('', 'Words', 'x'.repeat(1001), 1), more: fc.constant(1) },
      { requiredKeys: [] },
    ),
  ],
  ['file', field.file(), fc.record({ id: fc.constantFrom(id, 'x'), more: fc.constant(1) }, { requiredKeys: [] })],
  ['html', field.html({ max: 9 }), words('<b>', 'a', '\0', '\ud83d', '😀', '</b>')],
  [
    'table',
    field.table(),
    fc.record(
      {
        rows: fc.array(fc.array(fc.constantFrom('', 'a', 'a\0', 'x'.repeat(2001), 1), { maxLength: 2 }), {
          maxLength: 3,
        }),
        more: fc.constant(1),
      },
      { requiredKeys: [] },
    ),
  ],
  [
    'table of any size',
    field.table(),
    fc.constantFrom(
      { rows: Array.from({ length: 1000 }, () => ['a']) },
      { rows: Array.from({ length: 1001 }, () => ['a']) },
      { rows: [Array.from({ length: 50 }, () => 'a')] },
      { rows: [Array.from({ length: 51 }, () => 'a')] },
    ),
  ],
  ['json', field.json({ maxBytes: 12 }), fc.jsonValue({ maxDepth: 2 })],
  [
    'location',
    field.location(),
    fc.record(
      {
        latitude: fc.oneof(fc.double({ min: -100, max: 100 }), fc.constantFrom(90, 91, '1')),
        longitude: fc.double({ min: -190, max: 190 }),
        label: fc.constantFrom('', 'Oslo', 'x'.repeat(501)),
        more: fc.constant(1),
      },
      { requiredKeys: ['latitude'] },
    ),
  ],
  [
    'group',
    field.group({ city: field.text({ required: true, max: 3 }), size: field.integer({ min: 0 }) }),
    fc.record(
      { city: fc.constantFrom('Oslo', 'Ås', '', null), size: fc.constantFrom(1, -1, null), more: fc.constant(1) },
      { requiredKeys: [] },
    ),
  ],
  [
    'list',
    field.list(field.integer({ max: 5 }), { min: 1, max: 3 }),
    fc.array(fc.constantFrom(1, 9, '1'), { maxLength: 4 }),
  ],
  [
    'list of groups',
    field.list(field.group({ what: field.text({ required: true }) })),
    fc.array(fc.constantFrom({}, { what: 'a' }, { what: null }, 1), { maxLength: 3 }),
  ],
];

/** Their widgets cannot make anything but what the server takes; see `faults.ts`. */
const leftToTheServer = ['richText', 'blocks'];

describe('the rules of the browser', () => {
  it('are held to those of the server here for every kind there is', () => {
    const tested = new Set([...kinds.map(([, { kind }]) => kind.name), ...leftToTheServer]);
    expect(Object.keys(field).filter((name) => !tested.has(name))).toEqual([]);
  });

  it.each(kinds)('take and refuse what the server takes and refuses: %s', (_name, { kind, options, ...rest }, near) => {
    const schema = JSON.parse(JSON.stringify(describeFields({ it: { kind, options, ...rest } as Field })[0]));
    const server = kind.schema(options);
    const anything = fc.oneof({ weight: 6, arbitrary: near }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) });
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(anything, (value) => {
        // JSON has neither NaN nor -0, and a form never asks about null.
        const json = JSON.parse(JSON.stringify(value)) as Json;
        fc.pre(json !== null);
        const isTaken = server.safeParse(json).success;
        seen[isTaken ? 'taken' : 'refused']++;
        const faults = faultsOf(schema, json);
        expect(faults.length === 0, `${JSON.stringify(json)}: ${faults[0]?.message ?? 'nothing wrong'}`).toBe(isTaken);
      }),
      { numRuns: 600 },
    );
    expect(seen.taken).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
  });

  it('ask for what is required, and let the rest be absent, as the server does', () => {
    const fields = {
      name: field.text({ required: true }),
      city: field.text(),
      size: field.integer({ required: true }),
    };
    const schemas = describeFields(fields);
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    fc.assert(
      fc.property(
        fc.record(
          { name: maybe(fc.constantFrom('a', 'b')), city: maybe(fc.constantFrom('x', '')), size: maybe(fc.integer()) },
          { requiredKeys: [] },
        ),
        (values) => {
          const isTaken = valuesSchema(fields).safeParse(values).success;
          expect(faultsOfFields(schemas, values).length === 0).toBe(isTaken);
        },
      ),
    );
  });

  it('say where in a value something is wrong', () => {
    const [steps] = describeFields({ steps: field.list(field.group({ what: field.text({ max: 3 }) })) });
    expect(faultsOf(steps!, [{ what: 'yes' }, { what: 'too long' }])).toEqual([
      { path: 'steps.1.what', message: 'Shorten this to 3 characters; it has 8.' },
    ]);
  });

  it('know nothing against kinds they do not know', () => {
    expect(faultsOf({ name: 'x', kind: 'stars', widget: 'stars', label: 'X', required: false }, 7)).toEqual([]);
  });
});
