import type { WxrItem } from '../wxr/events';

/** Keeps pages in the order in which WordPress shows them: by the number they were given, then by title. */
export class SiblingOrder {
  readonly #children = new Map<string, Array<{ readonly rank: Rank; readonly page: string }>>();

  /** Behind which of the pages that came in before a page belongs: null for first, undefined where there are none. */
  placeOf(parent: string, item: WxrItem): string | null | undefined {
    const siblings = this.#children.get(parent);
    if (!siblings) return undefined;
    return siblings.findLast(({ rank }) => compare(rank, rankOf(item)) <= 0)?.page ?? null;
  }

  add(parent: string, item: WxrItem, page: string): void {
    const siblings = this.#children.get(parent) ?? [];
    this.#children.set(parent, siblings);
    const at = siblings.findLastIndex(({ rank }) => compare(rank, rankOf(item)) <= 0);
    siblings.splice(at + 1, 0, { rank: rankOf(item), page });
  }
}

type Rank = readonly [order: number, title: string];

const byTitle = new Intl.Collator('en', { numeric: true });

function rankOf({ menuOrder, title }: WxrItem): Rank {
  return [menuOrder, title];
}

function compare([order, title]: Rank, [otherOrder, otherTitle]: Rank): number {
  return order - otherOrder || byTitle.compare(title, otherTitle);
}
