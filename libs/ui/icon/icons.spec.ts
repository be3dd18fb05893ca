import { expect, it } from 'vitest';
import { icons, isIconName } from './icons';

it('every icon is a path that begins at a place of its own and holds only numbers and commands', () => {
  const broken = Object.entries(icons).filter(
    ([, path]) => !/^M-?[\d.]+ -?[\d.]+[\d\s.,MmLlHhVvCcSsQqAaZz-]*$/.test(path),
  );
  expect(broken).toEqual([]);
});

it('free text is no icon by accident', () => {
  expect(isIconName('file-text')).toBe(true);
  expect(isIconName('toString')).toBe(false);
  expect(isIconName(undefined)).toBe(false);
});
