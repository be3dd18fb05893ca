import { type MenuItem, menuMaxDepth, menuMaxItems } from '@tessera/content/contract';
import { isSafeHref } from '@tessera/models';
import type { MenuLineFacts } from '../importing/survey';
import { idFrom } from './ids';
import { plainLine } from './plain';

/** Where a line of a menu leads here; undefined where that did not come in. */
export type LineTarget = (line: MenuLineFacts) => FoundTarget | undefined;

/** Where a line leads, and what it is called where it has no words of its own. */
export interface FoundTarget {
  readonly link: MenuItem['link'];
  readonly name?: string | undefined;
}

/** A menu made of lines, and what became of those that are not in it as they were. */
export interface MadeMenu {
  readonly items: readonly MenuItem[];
  readonly skipped: ReadonlyArray<{ readonly line: MenuLineFacts; readonly reason: string }>;
  readonly remarks: ReadonlyArray<{ readonly line: MenuLineFacts; readonly reason: string }>;
}

/**
 * Nests the lines of a menu as they were, in their order. What is nested deeper than ours can be stands behind the line that holds
 * it; where a line goes, what stands beneath it takes its place.
 */
export function menuFromLines(lines: readonly MenuLineFacts[], key: string, targetOf: LineTarget): MadeMenu {
  const skipped: Array<{ line: MenuLineFacts; reason: string }> = [];
  const remarks: Array<{ line: MenuLineFacts; reason: string }> = [];
  const kept = lines.toSorted((a, b) => a.order - b.order || a.id - b.id).slice(0, menuMaxItems);
  for (const line of lines)
    if (!kept.includes(line)) skipped.push({ line, reason: `A menu has at most ${menuMaxItems} lines.` });
  const ids = new Set(kept.map(({ id }) => id));
  const below = new Map<number, MenuLineFacts[]>();
  for (const line of kept) {
    const above = ids.has(line.above) && !isBelowItself(line, kept) ? line.above : 0;
    below.set(above, [...(below.get(above) ?? []), line]);
  }
  const made = (above: number, depth: number): MenuItem[] =>
    (below.get(above) ?? []).flatMap((line): MenuItem[] => {
      const isDeepest = depth === menuMaxDepth;
      const inner = made(line.id, isDeepest ? depth : depth + 1);
      if (isDeepest && inner.length > 0)
        remarks.push({ line, reason: 'What stood beneath it stands beside it: menus are four deep.' });
      const target = targetOf(line);
      if (target === undefined) {
        skipped.push({ line, reason: 'What it leads to did not come in.' });
        return inner;
      }
      const { link, name = '' } = target;
      const label = plainLine(line.title || name, 200);
      if (label === '' && !(link && 'page' in link)) {
        skipped.push({ line, reason: 'It has no words.' });
        return inner;
      }
      const item = { id: idFrom(`${key}\n${line.id}`), label, link };
      return isDeepest ? [{ ...item, items: [] }, ...inner] : [{ ...item, items: inner }];
    });
  return { items: made(0, 1), skipped, remarks };
}

/** A link by hand as a menu may have it; null for what only holds others together (`#`), undefined for what may not be linked. */
export function handMadeLink(url: string): FoundTarget | undefined {
  const trimmed = url.trim();
  if (trimmed === '' || trimmed === '#') return { link: null };
  return trimmed.length <= 2048 && isSafeHref(trimmed) ? { link: { url: trimmed } } : undefined;
}

function isBelowItself(line: MenuLineFacts, lines: readonly MenuLineFacts[]): boolean {
  const byId = new Map(lines.map((each) => [each.id, each]));
  const seen = new Set<number>();
  for (let at: MenuLineFacts | undefined = line; at; at = byId.get(at.above)) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
  }
  return false;
}
