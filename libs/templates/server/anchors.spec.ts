import { expect, it } from 'vitest';
import { Anchors } from './anchors';

it.each([
  ['Introduction', 'introduction'],
  ['Über uns & mehr!', 'über-uns-mehr'],
  ['  ', 'section'],
  ['---', 'section'],
  ['2026 in review', 'section-2026-in-review'],
  ['目次', '目次'],
  ['"><script>alert(1)</script>', 'script-alert-1-script'],
  ['A'.repeat(100), 'a'.repeat(60)],
])('%j → %s', (text, id) => {
  expect(new Anchors().of(text)).toBe(id);
});

it('no id is given twice', () => {
  const anchors = new Anchors(['menu']);
  expect(['Notes', 'Notes', 'notes!', 'Menu', 'Notes 2'].map((text) => anchors.of(text))).toEqual([
    'notes',
    'notes-2',
    'notes-3',
    'menu-2',
    'notes-2-2',
  ]);
});
