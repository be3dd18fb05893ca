import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  type OnInit,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import {
  type ApiProblem,
  asProblem,
  Button,
  Dialogs,
  ErrorState,
  fieldProblems,
  fieldsAround,
  FocusMover,
  IconButton,
  isPressed,
  Notice,
  Skeleton,
  WidgetCatalogue,
} from '@tessera/ui';
import { filter, merge } from 'rxjs';
import { RecordsApi } from '../../records/records-api';
import { MergeQuestion } from '../merge/merge-question';
import { RecordForm } from '../record-form';
import { editedRecord } from '../record-registry';
import { RecordEdit } from '../state/record-edit';
import { goToFirstProblem } from '../first-problem';
import type { DrawerContent } from './record-drawer';

/** A record in a drawer: to look at, to change, or to create while another form waits. */
@Component({
  selector: 'tessera-drawer-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorState, IconButton, Notice, RecordForm, Skeleton],
  providers: [
    RecordEdit,
    { provide: editedRecord, useExisting: RecordEdit },
    { provide: fieldsAround, useExisting: RecordEdit },
    { provide: fieldProblems, useFactory: () => inject(RecordEdit).problems },
  ],
  host: { '(keydown)': 'press($event)' },
  templateUrl: './drawer-form.html',
  styleUrl: './drawer-form.css',
})
export class DrawerForm implements OnInit {
  protected readonly content = inject<DrawerContent>(DIALOG_DATA);
  protected readonly edit = inject(RecordEdit);
  private readonly dialog = inject<DialogRef<{ id: string; text: string }>>(DialogRef);
  private readonly dialogs = inject(Dialogs);
  private readonly api = inject(RecordsApi);
  private readonly widgets = inject(WidgetCatalogue);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly isOpen = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly isSaving = computed(() => this.isOpen() && this.edit.state() === 'saving');
  protected readonly heading = computed(() => {
    const { schema, id } = this.content;
    return id === null ? `New ${schema.label.toLowerCase()}` : this.isOpen() ? this.edit.title() : schema.label;
  });

  constructor() {
    const question = inject(MergeQuestion);
    this.edit.askForMerge = (merged, schema) => question.ask(merged, schema);
    const escape = this.dialog.keydownEvents.pipe(
      filter(({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented),
    );
    merge(this.dialog.backdropClick, escape)
      .pipe(takeUntilDestroyed(inject(DestroyRef)))
      .subscribe(() => void this.close());
  }

  ngOnInit(): void {
    void this.open();
  }

  protected async open(): Promise<void> {
    const { schema, id, preset } = this.content;
    this.problem.set(null);
    try {
      const [single] = await Promise.all([
        id === null ? null : this.api.read(schema.resource, id),
        this.widgets.prepareFields(schema.fields, schema.name),
      ]);
      this.edit.open(schema, single, preset);
      this.isOpen.set(true);
      this.mover.to(() => this.element.querySelector<HTMLElement>('input, textarea, select'));
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    }
  }

  protected async save(): Promise<void> {
    const outcome = await this.edit.save();
    if (outcome === 'saved') this.dialog.close({ id: this.edit.single()!.data.id, text: this.edit.title() });
    else goToFirstProblem(this.element, this.mover);
  }

  protected async close(): Promise<void> {
    if (this.isOpen() && this.edit.isDirty() && !this.edit.isNew() && !(await this.mayDrop())) return;
    if (this.isOpen() && this.edit.isNew() && this.edit.hasTyped() && !(await this.mayDrop())) return;
    this.dialog.close();
  }

  protected press(event: KeyboardEvent): void {
    if (!isPressed('mod+s', event) && !isPressed('mod+enter', event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.isOpen() && this.edit.mayEdit()) void this.save();
  }

  private mayDrop(): Promise<boolean> {
    return this.dialogs.confirm({
      heading: 'Close without saving?',
      text: 'What you typed here would be lost.',
      act: 'Close',
      cancel: 'Stay',
      danger: true,
    });
  }
}
