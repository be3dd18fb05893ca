import { expect, it } from 'vitest';
import cases from './file-name.cases.json';
import { cleanFileName, nameless } from './file-name';

it.each(cases.rows)('$name becomes $result, as Django decides', ({ name, result }) => {
  expect(cleanFileName(name)).toBe(result ?? nameless);
});

it('cannot turn its ending around', () => {
  expect(cleanFileName('gpj.\u202eexe.png')).toBe('gpj.exe.png');
});

it('keeps names of any script', () => {
  expect(cleanFileName('猫 und Käse.jpg')).toBe('猫 und Käse.jpg');
});

it('is cut short with its ending', () => {
  const name = cleanFileName(`${'x'.repeat(195)}🐙🐙.jpeg`);
  expect(name.length).toBeLessThanOrEqual(200);
  expect(name.isWellFormed()).toBe(true);
  expect(name.endsWith('.jpeg')).toBe(true);
});

it('may be missing', () => {
  expect(cleanFileName(undefined)).toBe(nameless);
});
