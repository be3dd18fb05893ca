import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  signal,
  type TemplateRef,
  viewChild,
} from '@angular/core';
import { Button, Chip, Dialogs, FocusMover, Icon, Popover, PopoverFor } from '@tessera/ui';
import { RecordNames } from '../../records/record-names';
import { EntitySchemas } from '../../schema/entity-schemas';
import { type FieldAtPath, fieldAt } from '../../schema/field-path';
import { ListState } from '../view/list-state';
import type { Column } from '../view/columns';
import { FilterBuilder } from './builder/filter-builder';
import {
  countTerms,
  type FilterGroup,
  type FilterNode,
  type FilterTerm,
  isGroup,
  readFilter,
  writeFilter,
} from './tree/filter-tree';
import { firstOperator, operatorOf, valueInWords } from './tree/filter-words';
import { QuickFilter } from './quick-filter';

/** Milliseconds that typing rests before the list follows. */
const pause = 200;

/** A condition of the list as it stands in the bar. */
interface DrawnChip {
  readonly index: number;
  readonly words: string;
  readonly label: string;
  /** Null for groups, and for fields that cannot be seen any more. */
  readonly at: FieldAtPath | null;
  readonly term: FilterTerm | null;
}

/** What narrows the list: its conditions as chips, those that are offered, and the way to any other. */
@Component({
  selector: 'tessera-filter-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Chip, FilterBuilder, Icon, Popover, PopoverFor, QuickFilter],
  host: { role: 'group', 'aria-label': 'Filters' },
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.css',
})
export class FilterBar {
  protected readonly state = inject(ListState);
  private readonly schemas = inject(EntitySchemas);
  private readonly names = inject(RecordNames);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly dialogs = inject(Dialogs);
  private readonly mover = inject(FocusMover);
  private readonly builder = viewChild.required<PopoverFor>('builder');
  private readonly quick = viewChild.required<TemplateRef<unknown>>('quick');
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** What is made just now and not in the address yet. */
  private readonly pending = signal<FilterGroup | null>(null);
  protected readonly tree = computed(() => this.pending() ?? readFilter(this.state.filter()));
  protected readonly chips = computed(() => this.tree().items.map((node, index) => this.chip(node, index)));
  protected readonly offered = computed(() => {
    const used = new Set(this.tree().items.flatMap((node) => (isGroup(node) ? [] : [node.path])));
    return this.state
      .schema()
      .filter.filter((path) => !used.has(path))
      .flatMap((path) => this.at(path) ?? []);
  });
  protected readonly count = computed(() => countTerms(this.tree()));
  /** With what the builder begins; as it was when it was opened, so that what is unfinished stays there. */
  protected readonly start = signal<FilterGroup>({ join: 'all', items: [] });
  protected readonly more = signal<FilterNode | null>(null);

  /** What a small panel edits: the condition at an index, or one that is not there yet. */
  protected readonly edited = signal<{ readonly at: FieldAtPath; readonly index: number } | null>(null);
  protected readonly editedTerm = computed(() => {
    const node = this.tree().items[this.edited()?.index ?? -1];
    return node && !isGroup(node) ? node : null;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** Opens the builder, with a condition by a column to be finished. */
  build(column?: Column): void {
    const operator = column?.field && firstOperator(column.field);
    this.prepare();
    if (column && operator)
      this.more.set({ path: column.name, operator: operator.operator, value: operator.fixed ?? '' });
    this.builder().open();
  }

  protected prepare(): void {
    this.more.set(null);
    this.start.set(this.tree());
  }

  protected applyLater(group: FilterGroup): void {
    clearTimeout(this.timer);
    this.pending.set(group);
    this.timer = setTimeout(() => this.apply(group), pause);
  }

  /** Opens the panel of one condition beside what was pressed. */
  protected edit(at: FieldAtPath, index: number, event: Event): void {
    this.edited.set({ at, index });
    const dialog = this.dialogs.popover(this.quick(), event.currentTarget as HTMLElement, { label: at.label });
    // What was pressed may have become a chip, and the focus would be nowhere.
    dialog.closed.subscribe(() => {
      this.mover.draw();
      if (document.activeElement === document.body) this.element.querySelector<HTMLElement>('button')?.focus();
    });
  }

  protected put(node: FilterNode | null): void {
    const { at, index } = this.edited()!;
    const { items } = this.tree();
    const isNew = index >= items.length;
    const changed = items.flatMap((item, place) => (place === index ? (node ?? []) : [item]));
    if (isNew && node) changed.push(node);
    if (!isNew && !node) this.edited.set({ at, index: changed.length });
    this.applyLater({ join: 'all', items: changed });
  }

  /** Takes a condition away at once, and gives the keyboard to what comes after it. */
  protected remove(index: number): void {
    clearTimeout(this.timer);
    this.apply({ join: 'all', items: this.tree().items.filter((_, at) => at !== index) });
    this.mover.to(() => this.element.querySelector('button'));
  }

  /** What the list is narrowed by besides one condition; the counts of its values are of that. */
  protected besides(index: number): Record<string, string> {
    const search = this.state.search();
    const others = { join: 'all' as const, items: this.tree().items.filter((_, at) => at !== index) };
    return { ...writeFilter(others), ...(search && { search }) };
  }

  private apply(group: FilterGroup): void {
    const filter = writeFilter(group);
    this.pending.set(null);
    if (JSON.stringify(filter) !== JSON.stringify(this.state.filter())) this.state.filterBy(filter);
  }

  private at(path: string): FieldAtPath | null {
    return fieldAt(this.state.schema(), path, (name) => this.schemas.named(name));
  }

  private chip(node: FilterNode, index: number): DrawnChip {
    if (isGroup(node)) {
      const words = { all: 'All', any: 'Any', none: 'None' }[node.join];
      const many = countTerms(node);
      const label = `${words} of ${many} ${many === 1 ? 'condition' : 'conditions'}`;
      return { index, label, words: label, at: null, term: null };
    }
    const at = this.at(node.path);
    const operator = at && operatorOf(node, at.field);
    if (!at || !operator) return { index, label: node.path, words: `${node.path} …`, at: null, term: null };
    const value = operator.operand === 'none' ? '' : valueInWords(node, at.field, (id) => this.nameOf(at, id));
    return {
      index,
      label: at.label,
      words: [at.label, operator.words, value].filter(Boolean).join(' '),
      at,
      term: node,
    };
  }

  private nameOf({ field }: FieldAtPath, id: string): string | undefined {
    if (!field.targetResource) return 'a hidden record';
    const name = this.names.name(field.targetResource, id)();
    return name === 'missing' ? 'a hidden record' : name?.text;
  }
}
