import type { Command } from '@tessera/ui';
import { expect, it } from 'vitest';
import { rank } from './rank';

const named = (label: string, also?: string): Command => ({
  id: label,
  label,
  also,
  group: 'Page',
  run: () => undefined,
});
const labels = (text: string, ...commands: Command[]): string[] => rank(commands, text).map(({ label }) => label);

it('what begins with the text comes before what only holds it', () => {
  expect(labels('pub', named('Unpublish'), named('Go and publish'), named('Publish'))).toEqual([
    'Publish',
    'Go and publish',
    'Unpublish',
  ]);
});

it('other words, the group and missing accents find a command too', () => {
  expect(labels('theme', named('Appearance: dark', 'theme mode'))).toHaveLength(1);
  expect(labels('uber', named('Über uns'))).toHaveLength(1);
  expect(labels('page über', named('Über uns'))).toHaveLength(1);
  expect(labels('nowhere', named('Publish'))).toEqual([]);
});

it('nothing typed keeps everything in its order', () => {
  expect(labels(' ', named('B'), named('A'))).toEqual(['B', 'A']);
});
