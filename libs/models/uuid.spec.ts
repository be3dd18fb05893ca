import { expect, it } from 'vitest';
import { isUuid, uuidv7 } from './index';

it('is a version 7 UUID of the RFC variant', () => {
  expect(uuidv7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(isUuid(uuidv7())).toBe(true);
  expect(isUuid('not-one')).toBe(false);
});

it('carries the milliseconds of its making', () => {
  const later = Date.now() + 60_000;
  expect(parseInt(uuidv7(later).replaceAll('-', '').slice(0, 12), 16)).toBe(later);
});

it('keeps the order of making, also for many in one millisecond and a clock that goes back', () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => uuidv7(1_700_000_000_000 - (i % 7)));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
