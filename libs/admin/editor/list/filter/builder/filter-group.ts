import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  forwardRef,
  inject,
  input,
  output,
} from '@angular/core';
import { Button, Control, FocusMover, IconButton } from '@tessera/ui';
import { EntitySchemas } from '../../../schema/entity-schemas';
import { type FieldAtPath, fieldAt, fieldsWithin } from '../../../schema/field-path';
import { ListState } from '../../view/list-state';
import { type FilterGroup, type FilterNode, type FilterTerm, isGroup } from '../tree/filter-tree';
import { firstOperator } from '../tree/filter-words';
import { TermEditor } from './term-editor';

/** Groups within each other, counted from the outermost. */
const deepest = 3;

/** Conditions of which all, any or none must hold; groups may stand among them. */
@Component({
  selector: 'tessera-filter-group',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, IconButton, TermEditor, forwardRef(() => FilterGroupEditor)],
  host: { role: 'group', '[attr.aria-label]': 'name()' },
  templateUrl: './filter-group.html',
  styleUrl: './filter-group.css',
})
export class FilterGroupEditor {
  readonly group = input.required<FilterGroup>();
  readonly depth = input(0);
  readonly mayAdd = input(true);
  readonly groupChange = output<FilterGroup>();
  readonly removed = output<void>();

  private readonly state = inject(ListState);
  private readonly schemas = inject(EntitySchemas);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly mayNest = computed(() => this.depth() < deepest && this.mayAdd());
  protected readonly name = computed(() => (this.depth() === 0 ? 'Conditions' : 'Group of conditions'));
  protected readonly fields = computed(() =>
    fieldsWithin(this.state.schema(), (name) => this.schemas.named(name), 2).filter(
      ({ field }) => field.operators.length > 0,
    ),
  );
  protected readonly ownFields = computed(() => this.fields().filter(({ over }) => over === null));
  protected readonly fieldsOver = computed(() => this.fields().filter(({ over }) => over !== null));

  protected isGroup(node: FilterNode): node is FilterGroup {
    return isGroup(node);
  }

  protected asGroup(node: FilterNode): FilterGroup {
    return node as FilterGroup;
  }

  protected asTerm(node: FilterNode): FilterTerm {
    return node as FilterTerm;
  }

  protected at(node: FilterNode): FieldAtPath | null {
    return isGroup(node) ? null : fieldAt(this.state.schema(), node.path, (name) => this.schemas.named(name));
  }

  protected join(event: Event): void {
    this.groupChange.emit({
      ...this.group(),
      join: (event.target as HTMLSelectElement).value as FilterGroup['join'],
    });
  }

  protected chooseField(index: number, event: Event): void {
    const at = this.fields().find(({ path }) => path === (event.target as HTMLSelectElement).value);
    const operator = at && firstOperator(at.field);
    if (at && operator)
      this.put(index, { path: at.path, operator: operator.operator, value: startOf(at, operator.fixed) });
  }

  protected put(index: number, node: FilterNode): void {
    this.groupChange.emit({
      ...this.group(),
      items: this.group().items.map((item, at) => (at === index ? node : item)),
    });
  }

  protected remove(index: number): void {
    this.groupChange.emit({ ...this.group(), items: this.group().items.filter((_, at) => at !== index) });
    this.mover.toNext(
      () => this.controls(),
      index,
      () => this.element.querySelector('.join'),
    );
  }

  protected addTerm(): void {
    const preferred = this.state.schema().filter[0];
    const at = this.fields().find(({ path }) => path === preferred) ?? this.fields()[0];
    const operator = at && firstOperator(at.field);
    if (!at || !operator) return;
    this.add({ path: at.path, operator: operator.operator, value: startOf(at, operator.fixed) });
  }

  protected addGroup(): void {
    this.add({ join: this.group().join === 'any' ? 'all' : 'any', items: [] });
  }

  private add(node: FilterNode): void {
    this.groupChange.emit({ ...this.group(), items: [...this.group().items, node] });
    this.mover.to(() => this.controls().at(-1));
  }

  /** The first control of each item. */
  private controls(): HTMLElement[] {
    const items = [...this.element.querySelectorAll<HTMLElement>(':scope > ol > li')];
    return items.flatMap((item) => item.querySelector<HTMLElement>('select, input') ?? []);
  }
}

/** A condition about yes or no is finished as it is made. */
function startOf({ field }: FieldAtPath, fixed: string | undefined): string {
  return fixed ?? (field.kind === 'boolean' ? 'true' : '');
}
