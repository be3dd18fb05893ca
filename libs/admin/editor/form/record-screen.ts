import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  type OnInit,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import {
  ApiProblem,
  asProblem,
  Dialogs,
  ErrorState,
  fieldProblems,
  fieldsAround,
  Frame,
  Skeleton,
  WidgetCatalogue,
} from '@tessera/ui';
import { RecordsApi } from '../records/records-api';
import { EntitySchemas } from '../schema/entity-schemas';
import { MergeQuestion } from './merge/merge-question';
import { RecordDesk } from './desk/record-desk';
import { editedRecord } from './record-registry';
import { KeptRecords, type KeptValues } from './state/kept-values';
import { Presets } from './state/presets';
import { RecordEdit } from './state/record-edit';

/** One record, from reading it to leaving it. */
@Component({
  selector: 'tessera-record-reader',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, RecordDesk, Skeleton],
  providers: [
    RecordEdit,
    { provide: editedRecord, useExisting: RecordEdit },
    { provide: fieldsAround, useExisting: RecordEdit },
    { provide: fieldProblems, useFactory: () => inject(RecordEdit).problems },
  ],
  host: { '(window:beforeunload)': 'warn($event)' },
  template: `
    @if (problem(); as problem) {
      <tessera-error [problem]="problem" safe="Nothing was changed." (retry)="open()" />
    } @else if (isOpen()) {
      <tessera-record-desk [found]="found()" (foundDone)="forget()" (created)="settle($event)" />
    } @else {
      <div class="loading" aria-busy="true" aria-label="Loading">
        <tessera-skeleton shape="title" [width]="46" /><tessera-skeleton [width]="18" /><tessera-skeleton
          [width]="100"
        /><tessera-skeleton [width]="22" /><tessera-skeleton [width]="100" /><tessera-skeleton shape="block" />
      </div>
    }
  `,
  styles: `
    .loading {
      display: grid;
      gap: 14px;
      max-width: 760px;
      margin: 0 auto;
      padding: 48px 32px;
    }
  `,
})
export class RecordReader implements OnInit {
  /** Such as `events/venues`. */
  readonly resource = input.required<string>();
  /** Null for a new one. */
  readonly id = input.required<string | null>();
  readonly created = input.required<(id: string) => void>();

  private readonly edit = inject(RecordEdit);
  private readonly schemas = inject(EntitySchemas);
  private readonly api = inject(RecordsApi);
  private readonly widgets = inject(WidgetCatalogue);
  private readonly presets = inject(Presets);
  private readonly kept = inject(KeptRecords);
  private readonly dialogs = inject(Dialogs);
  private readonly frame = inject(Frame);
  private readonly asked = inject(ActivatedRoute, { optional: true })?.snapshot.fragment;
  private readonly desk = viewChild(RecordDesk);
  protected readonly isOpen = signal(false);
  protected readonly found = signal<KeptValues | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);

  constructor() {
    const question = inject(MergeQuestion);
    this.edit.askForMerge = (merged, schema) => question.ask(merged, schema);
    effect(() => this.keep());
  }

  ngOnInit(): void {
    void this.open();
  }

  protected async open(): Promise<void> {
    this.problem.set(null);
    try {
      const schema = await this.schemas.of(this.resource());
      const id = this.id();
      if (!schema || (id === null && !schema.may.add)) throw missing();
      const [single] = await Promise.all([
        id === null
          ? null
          : this.api.read(schema.resource, id, { computed: schema.computed.length > 0, trash: schema.keepsTrash }),
        this.widgets.prepareFields(schema.fields, schema.name),
      ]);
      this.found.set(this.kept.of(schema.resource, id));
      this.edit.open(schema, single, id === null ? this.presets.take(schema.resource) : {});
      this.isOpen.set(true);
      if (this.asked === 'history') this.frame.showInspector();
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    }
  }

  /** Asks when something would be lost. */
  async mayLeave(): Promise<boolean> {
    if (!this.holdsWork()) return true;
    const leaves = await this.dialogs.confirm({
      heading: 'Leave without saving?',
      text: 'Your last changes are not saved yet and would be lost.',
      act: 'Leave',
      cancel: 'Stay',
      danger: true,
    });
    if (leaves) this.forget();
    return leaves;
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.holdsWork()) event.preventDefault();
  }

  protected settle(id: string): void {
    this.kept.drop(this.resource(), null);
    this.created()(id);
  }

  protected forget(): void {
    this.found.set(null);
    this.kept.drop(this.resource(), this.edit.single()?.data.id ?? null);
  }

  private holdsWork(): boolean {
    if (!this.isOpen() || this.desk()?.isGone()) return false;
    if (this.desk()?.hasUnsavedPanel()) return true;
    return this.edit.isNew() ? this.edit.hasTyped() : this.edit.isDirty();
  }

  /** What is typed outlives a reload; what is saved is kept by the server alone. */
  private keep(): void {
    if (!this.isOpen() || this.found()) return;
    const [id, version] = [this.edit.single()?.data.id ?? null, this.edit.single()?.data.version ?? 0];
    const isChanged = this.edit.isNew() ? this.edit.hasTyped() : this.edit.changed().length > 0;
    if (!isChanged) return this.kept.drop(this.resource(), id);
    const names = this.edit.isNew() ? this.edit.writable().map(({ name }) => name) : this.edit.changed();
    const values = Object.fromEntries(names.map((name) => [name, this.edit.values()[name] ?? null]));
    this.kept.keep(this.resource(), id, { version, values, at: new Date().toISOString() });
  }
}

/** `/{scope}/{entities}/{id}` and `/new`: a record to look at and to edit. Another record is another one with nothing in common. */
@Component({
  selector: 'tessera-record-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RecordReader],
  template: `@for (record of [key()]; track record) {
    <tessera-record-reader [resource]="resource()" [id]="idOf()" [created]="settle" />
  }`,
})
export class RecordScreen {
  readonly scope = input.required<string>();
  readonly entities = input.required<string>();
  /** Missing for a new one. */
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly reader = viewChild(RecordReader);
  protected readonly resource = computed(() => `${this.scope()}/${this.entities()}`);
  protected readonly idOf = computed(() => (this.id() === undefined || this.id() === 'new' ? null : this.id()!));
  /** A record that was just created stays on the screen it was written on. */
  private justCreated: { readonly id: string; readonly key: string } | null = null;
  private isSettling = false;
  private count = 0;
  protected readonly key = linkedSignal<string, string>({
    source: () => `${this.resource()}/${this.idOf()}`,
    computation: (address) => (this.justCreated?.id === address ? this.justCreated.key : `${address}#${++this.count}`),
  });

  mayLeave(): Promise<boolean> {
    if (this.isSettling) return Promise.resolve(true);
    return this.reader()?.mayLeave() ?? Promise.resolve(true);
  }

  protected readonly settle = (id: string): void => {
    this.justCreated = { id: `${this.resource()}/${id}`, key: this.key() };
    this.isSettling = true;
    void this.router
      .navigateByUrl(`/${this.resource()}/${id}`, { replaceUrl: true })
      .finally(() => (this.isSettling = false));
  };
}

function missing(): ApiProblem {
  return new ApiProblem({ code: 'admin.not-found', title: 'There is nothing here that you may see.' }, { status: 404 });
}
