import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  type OnInit,
  signal,
} from '@angular/core';
import type { Json } from '@tessera/models';
import {
  type ApiProblem,
  asProblem,
  Button,
  EditedField,
  ErrorState,
  fieldProblems,
  FocusMover,
  Icon,
  IconButton,
  Notice,
  ShownValue,
  Skeleton,
  WidgetCatalogue,
} from '@tessera/ui';
import type { AdminField, InlineSchema } from '../../../contract';
import { EntitySchemas } from '../../schema/entity-schemas';
import { RecordDrawer } from '../drawer/record-drawer';
import { RecordEdit } from '../state/record-edit';
import { type InlineRow, InlineRows } from './inline-rows';

/** Records of another entity in a table within the form: added, edited in their row, moved by drag or arrow keys, removed. */
@Component({
  selector: 'tessera-inline-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    EditedField,
    ErrorState,
    Icon,
    IconButton,
    Notice,
    ShownValue,
    Skeleton,
  ],
  providers: [InlineRows, { provide: fieldProblems, useExisting: InlineTable }],
  templateUrl: './inline-table.html',
  styleUrl: './inline-table.css',
})
export class InlineTable implements OnInit {
  readonly inline = input.required<InlineSchema>();

  protected readonly rows = inject(InlineRows);
  private readonly edit = inject(RecordEdit);
  private readonly schemas = inject(EntitySchemas);
  private readonly widgets = inject(WidgetCatalogue);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly drawer = inject(RecordDrawer);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly isOpen = signal(false);
  protected readonly failure = signal<ApiProblem | null>(null);
  protected readonly schema = computed(() => this.schemas.named(this.inline().entity));
  protected readonly may = computed(() => {
    const [schema, isEdited] = [this.schema(), this.edit.mayEdit()];
    return {
      add: isEdited && schema?.may.add === true,
      change: isEdited && schema?.may.change === true,
      delete: isEdited && schema?.may.delete === true,
    };
  });
  protected readonly mayMove = computed(
    () => this.may().change && this.inline().order !== null && !this.rows.hasMore(),
  );

  constructor() {
    inject(DestroyRef).onDestroy(this.edit.attach(this.rows));
  }

  ngOnInit(): void {
    void this.open();
  }

  /** Of the fields of its rows; the parent's form asks by other paths. */
  at(path: string): string | null {
    const [key, field] = path.split('.');
    const row = this.rows.seen().find((each) => each.key === key);
    return row ? this.rows.wrong(row, field) : null;
  }

  complained(path: string, message: string | null): void {
    this.rows.complained(path, message);
  }

  protected async open(): Promise<void> {
    this.failure.set(null);
    try {
      await this.schemas.load();
      const schema = this.schema();
      if (!schema) return;
      await Promise.all([
        this.rows.open(this.inline(), schema, this.edit.single()?.data.id ?? null),
        this.widgets.prepareFields(schema.fields, schema.name),
      ]);
      this.isOpen.set(true);
    } catch (thrown) {
      this.failure.set(asProblem(thrown));
    }
  }

  protected async more(): Promise<void> {
    try {
      await this.rows.more(this.edit.single()!.data.id);
    } catch (thrown) {
      this.failure.set(asProblem(thrown));
    }
  }

  protected isEdited(row: InlineRow, field: AdminField): boolean {
    return (row.base ? this.may().change : this.may().add) && this.rows.mayEdit(field);
  }

  protected value(row: InlineRow, field: AdminField): Json | undefined {
    return field.name in row.values ? row.values[field.name] : row.base?.[field.name];
  }

  protected name(row: InlineRow, index: number): string {
    const title = this.schema()?.title;
    const words = title ? String((title in row.values ? row.values[title] : row.base?.[title]) ?? '') : '';
    return words || `${this.schema()?.label ?? 'Row'} ${index + 1}`;
  }

  protected add(): void {
    const row = this.rows.add();
    this.mover.to(() => this.element.querySelector(`[data-row="${row.key}"] :is(input, textarea, select)`));
  }

  protected remove(row: InlineRow, index: number): void {
    this.rows.remove(row);
    const removes = () => this.element.querySelectorAll<HTMLElement>('.remove');
    this.mover.toNext(removes, index, () => this.element.querySelector('.add'));
  }

  protected bringBack(row: InlineRow): void {
    this.rows.bringBack(row);
    this.mover.to(() => this.element.querySelector(`[data-row="${row.key}"] .remove`));
  }

  protected async look(row: InlineRow): Promise<void> {
    const schema = this.schema();
    if (schema && row.base && (await this.drawer.open(schema, row.base.id)) !== undefined && !this.rows.isChanged())
      await this.open();
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    this.rows.move(previousIndex, currentIndex);
  }

  protected press(event: KeyboardEvent, index: number): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = this.rows.seen()[index]!;
    this.rows.move(index, index + step);
    const place = this.rows.seen().findIndex(({ key }) => key === row.key);
    void this.announcer.announce(`${this.name(row, place)} is now ${place + 1} of ${this.rows.seen().length}`);
    this.mover.to(() => this.element.querySelectorAll<HTMLElement>('.grip')[place]);
  }
}
