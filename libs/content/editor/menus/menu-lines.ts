import { type MenuItem, menuMaxDepth } from '../../contract';
import { newBlockId } from '../values/ids';

/** A line of a menu with where it stands, for a list that is read from top to bottom. */
export interface PlacedLine {
  readonly item: MenuItem;
  /** From 0. */
  readonly depth: number;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly canIndent: boolean;
  readonly canOutdent: boolean;
}

/** All lines from top to bottom, nested ones below the line that holds them. */
export function placedLines(items: readonly MenuItem[], depth = 0): PlacedLine[] {
  return items.flatMap((item, index) => [
    {
      item,
      depth,
      canMoveUp: index > 0,
      canMoveDown: index < items.length - 1,
      canIndent: index > 0 && depth + heightOf(item) < menuMaxDepth,
      canOutdent: depth > 0,
    },
    ...placedLines(item.items, depth + 1),
  ]);
}

/** A new line without words. */
export function newLine(link: MenuItem['link'] = null): MenuItem {
  return { id: newBlockId(), label: '', link, items: [] };
}

/** The lines with one changed. */
export function withLine(items: readonly MenuItem[], id: string, change: (item: MenuItem) => MenuItem): MenuItem[] {
  return items.map((item) => (item.id === id ? change(item) : { ...item, items: withLine(item.items, id, change) }));
}

/** The lines without one and what stands beneath it. */
export function withoutLine(items: readonly MenuItem[], id: string): MenuItem[] {
  return items.filter((item) => item.id !== id).map((item) => ({ ...item, items: withoutLine(item.items, id) }));
}

/** The lines with one moved among its siblings by a place, with what stands beneath it. */
export function withLineMoved(items: readonly MenuItem[], id: string, by: 1 | -1): MenuItem[] {
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) return items.map((item) => ({ ...item, items: withLineMoved(item.items, id, by) }));
  const target = index + by;
  if (target < 0 || target >= items.length) return [...items];
  return items.toSpliced(index, 1).toSpliced(target, 0, items[index]!);
}

/** The lines with one put beneath the one above it, as its last. */
export function indented(items: readonly MenuItem[], id: string): MenuItem[] {
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) return items.map((item) => ({ ...item, items: indented(item.items, id) }));
  if (index === 0) return [...items];
  const above = items[index - 1]!;
  return items.toSpliced(index - 1, 2, { ...above, items: [...above.items, items[index]!] });
}

/** The lines with one taken out from beneath another, to stand behind that. */
export function outdented(items: readonly MenuItem[], id: string): MenuItem[] {
  return items.flatMap((item) => {
    const inner = item.items.find((each) => each.id === id);
    if (!inner) return [{ ...item, items: outdented(item.items, id) }];
    return [{ ...item, items: item.items.filter((each) => each !== inner) }, inner];
  });
}

/** How many lines deep a line goes, itself counting. */
function heightOf({ items }: MenuItem): number {
  return 1 + Math.max(0, ...items.map(heightOf));
}
