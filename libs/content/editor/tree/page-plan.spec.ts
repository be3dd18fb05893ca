import { absoluteTime } from '@tessera/ui';
import { expect, it } from 'vitest';
import { planWords } from './page-plan';

const now = Date.parse('2026-11-22T09:00:00Z');
const plan = (publishAt: string | null, unpublishAt: string | null = null) => ({
  publishAt,
  unpublishAt,
  hasFailed: false,
});

it('a plan within a week says how soon and when, one further off when alone', () => {
  const [soon, late] = ['2026-11-24T09:00:00Z', '2030-01-01T19:00:00Z'];
  expect(planWords(plan(soon), now)).toBe(`To be published in 2 days (${absoluteTime(Date.parse(soon))})`);
  expect(planWords(plan(late), now)).toBe(`To be published ${absoluteTime(Date.parse(late))}`);
  expect(planWords(plan(null, late), now)).toBe(`To be taken off ${absoluteTime(Date.parse(late))}`);
});
