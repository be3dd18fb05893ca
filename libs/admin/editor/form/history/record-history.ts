import { ChangeDetectionStrategy, Component, computed, inject, resource, signal } from '@angular/core';
import {
  type ApiProblem,
  asProblem,
  Button,
  Dialogs,
  ErrorState,
  Notice,
  ShownValue,
  Skeleton,
  TimeAgo,
} from '@tessera/ui';
import type { AdminField, RecordChange } from '../../../contract';
import { RecordsApi } from '../../records/records-api';
import { RecordEdit } from '../state/record-edit';
import { pastState } from './past-state';
import { RestoreDialog, type RestoreContent } from './restore-dialog';

const words = { created: 'Created', changed: 'Changed', deleted: 'Deleted' } as const;

/** What became of a record, newest first: each field from → to, by whom, when; and the way back to any of it. */
@Component({
  selector: 'tessera-record-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorState, Notice, ShownValue, Skeleton, TimeAgo],
  templateUrl: './record-history.html',
  styleUrl: './record-history.css',
})
export class RecordHistory {
  protected readonly edit = inject(RecordEdit);
  private readonly api = inject(RecordsApi);
  private readonly dialogs = inject(Dialogs);

  /** Asked for again whenever the record was saved. */
  private readonly version = computed(() => {
    const record = this.edit.single()?.data;
    return record && { id: record.id, version: record.version };
  });
  protected readonly first = resource({
    params: this.version,
    loader: ({ params }) => this.api.history(this.edit.schema().resource, params.id),
  });
  private readonly further = signal<{
    readonly of: unknown;
    readonly data: readonly RecordChange[];
    readonly next: string | null;
  } | null>(null);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly all = computed(() => {
    if (!this.first.hasValue()) return { data: [], next: null };
    const { data, page } = this.first.value();
    const more = this.further();
    return more?.of === this.first.value()
      ? { data: [...data, ...more.data], next: more.next }
      : { data, next: page.next };
  });
  protected readonly changes = computed(() => this.all().data);
  protected readonly hasMore = computed(() => this.all().next !== null);
  protected readonly words = words;

  protected field(name: string): AdminField | undefined {
    return this.edit.schema().fields.find((field) => field.name === name);
  }

  protected label(name: string): string {
    return this.field(name)?.label ?? name;
  }

  protected who(change: RecordChange): string {
    return change.by ?? (change.system ? 'Tessera' : 'Somebody');
  }

  protected async more(): Promise<void> {
    const record = this.edit.single()!.data;
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      const { data, page } = await this.api.history(this.edit.schema().resource, record.id, this.all().next);
      const seen = this.changes().slice(this.first.value()!.data.length);
      this.further.set({ of: this.first.value(), data: [...seen, ...data], next: page.next });
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }

  /** The newest state is the one that is. */
  protected mayRestore(index: number): boolean {
    return index > 0 && this.edit.mayEdit() && this.changes()[index]!.operation !== 'deleted';
  }

  protected async restore(change: RecordChange): Promise<void> {
    const content: RestoreContent = { edit: this.edit, change, values: pastState(this.changes(), change.id) };
    await this.dialogs.open<boolean, RestoreContent>(RestoreDialog, { data: content, wide: true });
  }
}
