import { type Condition, describeFields, field, type Json } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { isFulfilled } from './is-fulfilled';

const fields = describeFields({
  city: field.text(),
  path: field.text({ order: 'bytes' }),
  size: field.integer(),
  price: field.decimal(),
  day: field.date(),
  isOpen: field.boolean(),
  tags: field.choices({ choices: { a: 'A', b: 'B' } }),
  fee: field.money(),
});
/** As `where` of @tessera/models makes it of any entity. */
const where = (fields: object): Condition => ({ where: fields }) as Condition;
const oslo: Record<string, Json> = {
  city: 'Oslo',
  path: '/Oslo',
  size: 9,
  price: '9.50',
  day: '2026-11-22',
  isOpen: true,
  tags: ['a'],
  fee: { amount: 1, currency: 'EUR' },
};
const nowhere: Record<string, Json> = {};

/** A condition, and whether Oslo and a record without values fulfil it; as PostgreSQL compares. */
const cases: ReadonlyArray<readonly [Condition, boolean | null, boolean | null]> = [
  [true, true, true],
  [false, false, false],
  [where({ city: 'Oslo' }), true, false],
  [where({ city: 'oslo' }), false, false],
  [where({ city: null }), false, true],
  [where({ city: { eq: 'Oslo' } }), true, false],
  [where({ city: { ne: 'Oslo' } }), false, true],
  [where({ city: { ne: 'Bergen' } }), true, true],
  [where({ city: { in: ['Oslo', 'Bergen'] } }), true, false],
  [where({ city: { notIn: ['Oslo'] } }), false, true],
  [where({ city: { contains: 'SL' } }), true, false],
  [where({ city: { contains: '' } }), true, false],
  [where({ city: { startsWith: 'os' } }), true, false],
  [where({ path: { startsWith: '/os' } }), false, false],
  [where({ path: { startsWith: '/Os' } }), true, false],
  [where({ city: { isNull: true } }), false, true],
  [where({ city: { isNull: false } }), true, false],
  [where({ city: { lt: 'Paris' } }), true, false],
  [where({ size: 9 }), true, false],
  [where({ size: { gte: 9, lt: 10 } }), true, false],
  [where({ size: { gt: 9 } }), false, false],
  [where({ size: { lte: 100 } }), true, false],
  [where({ price: { lt: '10' } }), true, false],
  [where({ price: '9.5' }), true, false],
  [where({ price: { gt: '-9.51' } }), true, false],
  [where({ day: { gt: '2026-11-21' } }), true, false],
  [where({ isOpen: true }), true, false],
  [where({ isOpen: { ne: true } }), false, true],
  [where({ tags: { has: 'a' } }), true, false],
  [where({ tags: { has: 'b' } }), false, false],
  [where({ fee: { currency: 'EUR', amount: 1 } }), true, false],
  [where({ city: 'Oslo', size: 8 }), false, false],
  [where({}), true, true],
  [{ all: [where({ city: 'Oslo' }), where({ size: 9 })] }, true, false],
  [{ all: [] }, true, true],
  [{ any: [where({ city: 'Bergen' }), where({ size: 9 })] }, true, false],
  [{ any: [] }, false, false],
  [{ not: where({ city: 'Oslo' }) }, false, true],
  [{ not: where({ size: { lt: 5 } }) }, true, true],
  // Not to be known here: a field of a referred record, or one that the person may not see.
  [where({ 'owner.city': 'Oslo' }), null, null],
  [where({ secret: 1 }), null, null],
  [{ not: where({ secret: 1 }) }, null, null],
  [{ all: [where({ secret: 1 }), where({ city: 'Oslo' })] }, null, false],
  [{ any: [where({ secret: 1 }), where({ city: 'Oslo' })] }, true, null],
];

describe('a condition', () => {
  it.each(cases)('%j', (condition, ofOslo, ofNowhere) => {
    expect(isFulfilled(condition, fields, oslo)).toBe(ofOslo);
    expect(isFulfilled(condition, fields, nowhere)).toBe(ofNowhere);
  });
});
