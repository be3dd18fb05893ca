import type { ImportReport, KindReport, ReportReason } from '../../contract';
import type { WxrSite } from '../wxr/events';

/** What can become of one item. */
export type Outcome = 'made' | 'changed' | 'unchanged' | 'skipped';

const mostReasons = 50;
const mostExamples = 10;

/** Counts what an import does, kind by kind, in bounded memory. */
export class Tally {
  readonly #kinds = new Map<string, Kind>();
  readonly #notes: string[] = [];
  redirects = 0;

  /** Counts one item, or `count` that have no names. */
  count(kind: string, outcome: Outcome, count = 1): void {
    this.#kind(kind)[outcome] += count;
  }

  skip(kind: string, reason: string, example?: string, count = 1): void {
    this.count(kind, 'skipped', count);
    note(this.#kind(kind).skippedBecause, reason, example, count);
  }

  draft(kind: string, reason: string, example: string): void {
    note(this.#kind(kind).draftsBecause, reason, example);
  }

  remark(kind: string, reason: string, example: string): void {
    note(this.#kind(kind).remarks, reason, example);
  }

  /** Says something about the site as a whole. */
  note(sentence: string): void {
    this.#notes.push(sentence);
  }

  report({ title, baseUrl, version }: WxrSite): ImportReport {
    return {
      site: { title, baseUrl, version, notes: this.#notes },
      kinds: [...this.#kinds].map(([kind, each]) => kindReport(kind, each)).toSorted((a, b) => rankOf(a) - rankOf(b)),
      redirects: this.redirects,
    };
  }

  #kind(name: string): Kind {
    const kind = this.#kinds.get(name) ?? {
      made: 0,
      changed: 0,
      unchanged: 0,
      skipped: 0,
      skippedBecause: new Map(),
      draftsBecause: new Map(),
      remarks: new Map(),
    };
    this.#kinds.set(name, kind);
    return kind;
  }
}

type Reasons = Map<string, { count: number; readonly examples: string[] }>;
type Kind = Record<Outcome, number> & Record<'skippedBecause' | 'draftsBecause' | 'remarks', Reasons>;

function note(reasons: Reasons, given: string, example: string | undefined, count = 1): void {
  const reason = reasons.has(given) || reasons.size < mostReasons ? given : 'Other reasons.';
  const known = reasons.get(reason) ?? { count: 0, examples: [] };
  reasons.set(reason, known);
  known.count += count;
  if (example && known.examples.length < mostExamples) known.examples.push(example.slice(0, 200));
}

function kindReport(
  kind: string,
  { made, changed, unchanged, skipped, skippedBecause, draftsBecause, remarks }: Kind,
): KindReport {
  const read = made + changed + unchanged + skipped;
  return {
    kind,
    read,
    made,
    changed,
    unchanged,
    skipped,
    skippedBecause: listed(skippedBecause),
    draftsBecause: listed(draftsBecause),
    remarks: listed(remarks),
  };
}

/** What matters most comes first, types that plugins made behind posts. */
function rankOf({ kind }: KindReport): number {
  const rank = ranks.indexOf(kind);
  return rank < 0 ? ranks.indexOf('post') + 0.5 : rank;
}

const ranks = [
  'page',
  'post',
  'attachment',
  'comment',
  'category',
  'tag',
  'term',
  'author',
  'menu',
  'nav_menu_item',
  '',
];

function listed(reasons: Reasons): ReportReason[] {
  return [...reasons]
    .map(([reason, { count, examples }]) => ({ reason, count, examples }))
    .toSorted((a, b) => b.count - a.count);
}
