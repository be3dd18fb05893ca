import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Complaints } from './complaints';

const said: string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  said.length = 0;
  for (const level of ['warn', 'error'] as const)
    vi.spyOn(Logger.prototype, level).mockImplementation((...all: unknown[]) => void said.push(all.join(' | ')));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('the same is said at once, then every half a minute how often it was meant, and anew when it was quiet in between', () => {
  const complaints = new Complaints('Spec');
  for (let i = 1; i <= 1_000; i++) complaints.warn('oven', `The oven is cold, loaf ${i}`);
  complaints.warn('door', 'The door is open');
  expect(said).toEqual(['The oven is cold, loaf 1', 'The door is open']);
  vi.advanceTimersByTime(30_000);
  expect(said.splice(0)).toEqual([
    'The oven is cold, loaf 1',
    'The door is open',
    'The oven is cold, loaf 1 (999 times more in 30 s)',
  ]);
  vi.advanceTimersByTime(60_000);
  complaints.warn('oven', 'The oven is cold again');
  expect(said).toEqual(['The oven is cold again']);
});

it('where an error came from is said once', () => {
  const complaints = new Complaints('Spec', 1_000);
  for (let i = 0; i < 3; i++) complaints.error('oven', 'The oven is cold', 'at bake()');
  vi.advanceTimersByTime(1_000);
  expect(said).toEqual(['The oven is cold | at bake()', 'The oven is cold (2 times more in 1 s)']);
});
