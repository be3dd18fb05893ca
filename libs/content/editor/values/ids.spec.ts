import { isUuid as ofModels } from '@tessera/models';
import { expect, it } from 'vitest';
import { isUuid, newBlockId } from './ids';

it('makes ids that are UUIDs of version 7 and sort by their time', () => {
  const ids = [1_000, 2_000, 1_800_000_000_000].map((now) => newBlockId(now));
  expect(ids.every((id) => ofModels(id) && isUuid(id) && id[14] === '7' && /[89ab]/.test(id[19]!))).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
});

it('never makes the same id twice', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newBlockId(0))).size).toBe(1000);
});
