import { DecimalPipe } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '@tessera/ui';
import type { ImportReport, KindReport, ReportReason } from '../contract';

/** A reason as it is shown: short examples on one line, long ones beneath each other, most of them folded away. */
interface ShownReason extends Pick<ReportReason, 'reason' | 'count'> {
  readonly line: string;
  readonly first: readonly string[];
  readonly others: readonly string[];
  /** How many examples there are. */
  readonly all: number;
}

/** A group of reasons under a kind, with its heading. */
interface Remarks {
  readonly heading: string;
  readonly reasons: readonly ShownReason[];
}

const longestLine = 160;
const mostBeneath = 3;

const names: ReadonlyMap<string, string> = new Map([
  ['post', 'Posts'],
  ['page', 'Pages'],
  ['attachment', 'Files'],
  ['comment', 'Comments'],
  ['category', 'Categories'],
  ['tag', 'Tags'],
  ['term', 'Other terms'],
  ['author', 'Authors'],
  ['menu', 'Menus'],
  ['nav_menu_item', 'Menu entries'],
]);

const allColumns = [
  { name: 'read', label: 'In the file' },
  { name: 'made', label: 'New' },
  { name: 'changed', label: 'Changed' },
  { name: 'unchanged', label: 'As before' },
  { name: 'skipped', label: 'Left out' },
] as const;

/** What an import did, kind by kind, and why some things stayed behind. */
@Component({
  selector: 'tessera-import-report',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DecimalPipe, Icon],
  templateUrl: './import-report-view.html',
  styleUrl: './import-report-view.css',
})
export class ImportReportView {
  readonly report = input.required<ImportReport>();

  protected readonly kinds = computed(() =>
    this.report().kinds.map((kind) => ({
      ...kind,
      name: names.get(kind.kind) ?? (kind.kind || 'Unknown'),
      groups: remarksOf(kind),
    })),
  );
  /** Those with nothing in them would only push the others off a small screen. */
  protected readonly columns = computed(() =>
    allColumns.filter(({ name }) => name === 'read' || name === 'made' || this.kinds().some((kind) => kind[name] > 0)),
  );
  protected readonly withRemarks = computed(() => this.kinds().filter(({ groups }) => groups.length > 0));
}

function remarksOf({ skippedBecause, draftsBecause, remarks }: KindReport): Remarks[] {
  const groups: Remarks[] = [
    { heading: 'Came in as drafts', reasons: draftsBecause.map(shown) },
    { heading: 'Came in, but look at them', reasons: remarks.map(shown) },
    { heading: 'Left out', reasons: skippedBecause.map(shown) },
  ];
  return groups.filter(({ reasons }) => reasons.length > 0);
}

function shown({ reason, count, examples }: ReportReason): ShownReason {
  const line = `${examples.join(' · ')}${count > examples.length && examples.length > 0 ? ' …' : ''}`;
  const isShort = line.length <= longestLine;
  return {
    reason,
    count,
    line: isShort ? line : '',
    first: isShort ? [] : examples.slice(0, mostBeneath),
    others: isShort ? [] : examples.slice(mostBeneath),
    all: examples.length,
  };
}
