import { describe, expect, it } from 'vitest';
import { decodeValues, describeFields, encodeValues, type Field, field, type Json, valuesSchema } from '../index';

const target = { name: 'events.venue' };
const id = '0190a000-0000-7000-8000-000000000001';

/** Every kind with what it takes and what it refuses. */
const kinds: ReadonlyArray<readonly [name: string, field: Field, good: readonly Json[], bad: readonly unknown[]]> = [
  ['text', field.text({ max: 5 }), ['', 'abcde', 'ø'], ['abcdef', 1, 'a\nb', 'a\0', '\ud800']],
  ['text of several lines', field.text({ multiline: true }), ['a\nb'], ['a\0']],
  [
    'slug',
    field.slug(),
    ['about-us', 'über', '東京', '2026'],
    ['About', 'a--b', '-a', 'a b', 'a/b', '', 'a'.repeat(121)],
  ],
  [
    'email',
    field.email(),
    ['anna@example.org', 'a.b+c@sub.example.org'],
    ['anna', 'anna@', 'a b@example.org', `${'a'.repeat(250)}@example.org`],
  ],
  ['url', field.url(), ['https://example.org/a?b'], ['example.org', 'javascript:alert(1)', 'ftp://example.org', '/a']],
  ['phone', field.phone(), ['+4712345678'], ['12345678', '+47 123', '+0123']],
  ['integer', field.integer({ min: 0, max: 10 }), [0, 10], [-1, 11, 1.5, '1', Number.NaN, 2 ** 40]],
  ['decimal', field.decimal({ precision: 5, scale: 2 }), ['1', '-123.45'], ['1234.5', '1.234', '1e3', 1.5]],
  ['decimal without a fraction', field.decimal({ precision: 3, scale: 0 }), ['1', '-123'], ['1.0', '1234', '.']],
  [
    'money',
    field.money({ currencies: ['EUR'] }),
    [{ amount: 1250, currency: 'EUR' }],
    [{ amount: 12.5, currency: 'EUR' }, { amount: 1, currency: 'USD' }, { amount: 1 }],
  ],
  ['boolean', field.boolean(), [true, false], ['true', 1]],
  ['choice', field.choice({ choices: { a: 'A', b: 'B' } }), ['a'], ['c', 'toString']],
  ['choices', field.choices({ choices: { a: 'A', b: 'B' } }), [[], ['b', 'a']], [['a', 'a'], ['c'], 'a']],
  ['date', field.date(), ['2024-02-29'], ['2023-02-29', '2024-2-1', '2024-02-29T00:00:00Z', '0000-01-01']],
  ['time', field.time(), ['09:00', '23:59:59'], ['24:00', '9:00']],
  [
    'dateTime',
    field.dateTime(),
    ['2026-11-22T09:00:00.000Z'],
    ['2026-11-22T09:00:00Z', '2026-11-22', '2026-02-30T09:00:00.000Z', '0000-01-01T00:00:00.000Z'],
  ],
  ['duration', field.duration(), ['PT1H30M', 'P3D'], ['1h', '']],
  ['colour', field.colour(), ['#3b5bdb'], ['red', '#FFF', '#3B5BDB']],
  ['json', field.json({ maxBytes: 20 }), [null, { a: [1] }], [{ a: 'x'.repeat(30) }, () => 1]],
  ['image', field.image(), [{ id, alt: '' }], [{ id }, { id: 'x', alt: '' }, { id, alt: '', style: 'x' }]],
  ['file', field.file(), [{ id }], [id, { id: 1 }]],
  ['reference', field.reference(target), [id], ['x', 1, { id }]],
  ['references', field.references(target), [[], [id]], [[id, id], id]],
  [
    'link',
    field.link(),
    [{ page: id }, { url: '/about' }, { email: 'anna@example.org' }],
    [{ url: 'javascript:alert(1)' }, { page: id, url: '/a' }, {}],
  ],
  [
    'table',
    field.table(),
    [
      {
        rows: [
          ['a', 'b'],
          ['', 'd'],
        ],
      },
    ],
    [{ rows: [] }, { rows: [[]] }, { rows: [['a'], ['b', 'c']] }, { rows: [['a\0']] }, { rows: [[1]] }, [['a']]],
  ],
  ['html', field.html({ max: 20 }), ['', '<p>a</p>'], ['x'.repeat(21), 1, 'a\0', '\ud800']],
  [
    'richText',
    field.richText(),
    [{ type: 'doc', content: [] }],
    ['<p>', { type: 'doc', content: [{ type: 'script' }] }],
  ],
  ['blocks', field.blocks(), [[{ id, type: 'a.b', fields: {} }]], [[{ id: 'x', type: 'a.b', fields: {} }], {}]],
  [
    'group',
    field.group({ city: field.text({ required: true }) }),
    [{ city: 'Oslo' }],
    [{}, { city: 'Oslo', zip: '1' }],
  ],
  ['list', field.list(field.integer(), { max: 2 }), [[], [1, 2]], [[1, 2, 3], ['1']]],
  [
    'location',
    field.location(),
    [{ latitude: 59.9, longitude: 10.7, label: 'Oslo' }],
    [{ latitude: 91, longitude: 0, label: '' }],
  ],
];

describe('the field vocabulary', () => {
  it('is tested here for every kind there is', () => {
    const tested = new Set(kinds.map(([, { kind }]) => kind.name));
    expect(Object.keys(field).filter((name) => !tested.has(name))).toEqual([]);
  });

  it.each(kinds)('%s takes what it should and refuses the rest', (_name, { kind, options }, good, bad) => {
    const schema = kind.schema(options);
    for (const value of good) expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(true);
    for (const value of bad) expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(false);
  });

  it.each(kinds)('%s comes through JSON unchanged', (_name, { kind }, good) => {
    for (const json of good) {
      const value = kind.decode ? kind.decode(json) : json;
      expect(kind.encode ? kind.encode(value) : value).toEqual(json);
    }
  });

  it.each(kinds)('%s has a text for search and lists', (_name, { kind, options }, good) => {
    for (const json of good) expect(kind.text(json, options)).toBeTypeOf('string');
  });
});

describe('fields together', () => {
  const fields = {
    name: field.text({ required: true, help: 'As on the door' }),
    opens: field.dateTime(),
    password: field.text({ secret: true }),
    size: field.integer({ default: 3 }),
  };

  it('decode to values, with defaults and null for what is absent', () => {
    expect(decodeValues(fields, { name: 'Blå', opens: '2026-11-22T09:00:00.000Z' })).toEqual({
      name: 'Blå',
      opens: new Date('2026-11-22T09:00:00Z'),
      password: null,
      size: 3,
    });
  });

  it('encode to JSON', () => {
    expect(encodeValues(fields, { name: 'Blå', opens: new Date('2026-11-22T09:00:00Z') })).toEqual({
      name: 'Blå',
      opens: '2026-11-22T09:00:00.000Z',
    });
  });

  it('describe themselves without secrets', () => {
    expect(describeFields(fields)).toEqual([
      { name: 'name', kind: 'text', widget: 'text', label: 'Name', help: 'As on the door', required: true },
      { name: 'opens', kind: 'dateTime', widget: 'dateTime', label: 'Opens', required: false },
      { name: 'size', kind: 'integer', widget: 'integer', label: 'Size', required: false, default: 3 },
    ]);
  });

  it('describe themselves as JSON and nothing else', () => {
    for (const [, each] of kinds) {
      const [schema] = describeFields({ each });
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    }
  });

  it('validate as one object', () => {
    expect(valuesSchema(fields).safeParse({ name: 'Blå', size: null }).success).toBe(true);
    expect(valuesSchema(fields).safeParse({ size: 1 }).success).toBe(false);
    expect(valuesSchema(fields).safeParse({ name: 'Blå', nope: 1 }).success).toBe(false);
  });
});
