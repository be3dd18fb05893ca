import { expect, it } from 'vitest';
import { type MenuItem, menuMaxDepth } from '../../contract';
import { indented, outdented, placedLines, withLine, withLineMoved, withoutLine } from './menu-lines';

const line = (id: string, ...items: readonly MenuItem[]): MenuItem => ({ id, label: id, link: null, items });
/** `a(b c)` */
const drawn = (items: readonly MenuItem[]): string =>
  items.map(({ id, items: inner }) => (inner.length > 0 ? `${id}(${drawn(inner)})` : id)).join(' ');
const menu = [line('a', line('b'), line('c', line('d'))), line('e')];

it('a line is moved among its siblings, beneath the one above, and out again, with all beneath it', () => {
  expect(drawn(withLineMoved(menu, 'c', -1))).toBe('a(c(d) b) e');
  expect(drawn(withLineMoved(menu, 'a', 1))).toBe('e a(b c(d))');
  expect(drawn(withLineMoved(menu, 'a', -1))).toBe('a(b c(d)) e');
  expect(drawn(indented(menu, 'e'))).toBe('a(b c(d) e)');
  expect(drawn(indented(menu, 'c'))).toBe('a(b(c(d))) e');
  expect(drawn(indented(menu, 'a'))).toBe(drawn(menu));
  expect(drawn(outdented(menu, 'c'))).toBe('a(b) c(d) e');
  expect(drawn(outdented(menu, 'd'))).toBe('a(b c d) e');
});

it('a line is changed or taken away wherever it stands', () => {
  expect(withLine(menu, 'd', (item) => ({ ...item, label: 'x' }))[0]!.items[1]!.items[0]!.label).toBe('x');
  expect(drawn(withoutLine(menu, 'c'))).toBe('a(b) e');
});

it('knows what can be done with each line, and how deep it may go', () => {
  const lines = placedLines(menu);
  expect(lines.map(({ item, depth }) => `${item.id}${depth}`)).toEqual(['a0', 'b1', 'c1', 'd2', 'e0']);
  expect(lines.map(({ canIndent }) => canIndent)).toEqual([false, false, true, false, true]);
  expect(lines.map(({ canOutdent }) => canOutdent)).toEqual([false, true, true, true, false]);
  const deep = [line('x'), line('1', line('2', line('3', line('4'))))];
  expect(placedLines(deep).find(({ item }) => item.id === '1')).toMatchObject({ canIndent: false });
  expect(Math.max(...placedLines(deep).map(({ depth }) => depth)) + 1).toBe(menuMaxDepth);
});
