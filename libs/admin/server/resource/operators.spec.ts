import { type AdminTest, adminTest, Thing } from '../../testing';
import type { FilterOperator, Json } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EntitySchema, RecordPage, SingleRecord } from '../../contract';

const things = '/api/v1/example/things';

let test: AdminTest;
let schema: EntitySchema;
let record: SingleRecord['data'];

beforeAll(async () => {
  test = await adminTest();
  const place = await test.owner.send<SingleRecord>('POST', '/api/v1/example/places', { name: 'Town hall' });
  const parent = await test.owner.send<SingleRecord>('POST', things, { name: 'Parent', isGood: false, colour: 'red' });
  const made = await test.owner.send<SingleRecord>('POST', things, {
    name: 'Whole',
    notes: 'notes',
    slug: 'whole',
    email: 'whole@example.org',
    website: 'https://example.org/',
    phone: '+442071838750',
    amount: 3,
    weight: '12.5',
    price: { amount: 1990, currency: 'EUR' },
    isGood: true,
    colour: 'green',
    traits: ['old'],
    day: '2026-11-22',
    opens: '09:00:00',
    happensAt: '2026-11-22T09:00:00.000Z',
    lasts: 'PT1H',
    paint: '#3b5bdb',
    extra: { a: 1 },
    measures: { width: 1 },
    moments: ['2026-11-22T09:00:00.000Z'],
    spot: { latitude: 1, longitude: 2, label: 'There' },
    link: { url: 'https://example.org/' },
    story: { type: 'doc', content: [{ type: 'paragraph' }] },
    picture: { id: place.body.data.id, alt: '' },
    document: { id: place.body.data.id },
    place: place.body.data.id,
    places: [place.body.data.id],
    secret: 'secret',
    parent: parent.body.data.id,
  });
  expect([made.status, made.text]).toEqual([201, made.text]);
  record = made.body.data;
  schema = (await test.owner.send<EntitySchema>('GET', `/api/v1/schema/entities/${Thing.name}`)).body;
});
afterAll(() => test?.close());

const asText = (value: Json) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
/** What each operator is asked with, and whether it then finds the record that holds the value. */
const questions: Readonly<
  Record<FilterOperator, (value: Json) => readonly (readonly [text: string, finds: boolean])[]>
> = {
  eq: (value) => [[asText(value), true]],
  ne: (value) => [[asText(value), false]],
  in: (value) => [[asText(value), true]],
  notIn: (value) => [[asText(value), false]],
  lt: (value) => [[asText(value), false]],
  lte: (value) => [[asText(value), true]],
  gt: (value) => [[asText(value), false]],
  gte: (value) => [[asText(value), true]],
  contains: (value) => [
    [asText(value).slice(1, -1), true],
    ['nowhere', false],
  ],
  startsWith: (value) => [
    [asText(value).slice(0, 3), true],
    ['nowhere', false],
  ],
  isNull: () => [
    ['false', true],
    ['true', false],
  ],
  has: (value) => [[asText((value as readonly Json[])[0]!), true]],
};

it('every operator of every kind of field finds what it should', async () => {
  const asked = schema.fields.filter(({ name }) => !['stamp', 'trashedAt', 'trashedBy'].includes(name));
  const wrong: string[] = [];
  for (const { name, operators } of asked) {
    const value = record[name]!;
    expect([name, value]).not.toEqual([name, null]);
    for (const operator of operators)
      for (const [text, finds] of questions[operator](value)) {
        const query = `filter[${name}][${operator}]=${encodeURIComponent(text)}&fields=name&page[size]=200`;
        const { status, body } = await test.owner.send<RecordPage>('GET', `${things}?${query}`);
        const found = status === 200 && body.data.some(({ id }) => id === record.id);
        if (status !== 200 || found !== finds) wrong.push(`${query}: ${status}, found ${found}`);
      }
  }
  expect(wrong).toEqual([]);
});

it('every other operator of every kind is refused', async () => {
  for (const { name, operators } of schema.fields)
    for (const operator of Object.keys(questions).filter((each) => !operators.includes(each as FilterOperator))) {
      const { status } = await test.owner.send('GET', `${things}?filter[${name}][${operator}]=x`);
      expect([name, operator, status]).toEqual([name, operator, 400]);
    }
});

it('lists are sorted by every field that has an order, and by no other', async () => {
  for (const { name, isSortable } of schema.fields) {
    const { status } = await test.owner.send('GET', `${things}?sort=-${name}`);
    expect([name, status]).toEqual([name, isSortable ? 200 : 400]);
  }
});
