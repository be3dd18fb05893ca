import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { type ApiProblem, asProblem } from '@tessera/ui';
import type { RecordChange } from '../../../contract';
import { RecordsApi } from '../../records/records-api';
import { RecordEdit } from '../state/record-edit';

/** The changes of the record on the screen, newest first; asked for again whenever it was saved. */
@Injectable()
export class RecordPast {
  private readonly edit = inject(RecordEdit);
  private readonly api = inject(RecordsApi);

  private readonly version = computed(() => {
    const record = this.edit.single()?.data;
    return record && this.edit.schema().keepsHistory ? { id: record.id, version: record.version } : undefined;
  });
  readonly first = resource({
    params: this.version,
    loader: ({ params }) => this.api.history(this.edit.schema().resource, params.id),
  });
  /** What came after the first page, as long as that is the same. */
  private readonly further = signal<{ of: unknown; data: readonly RecordChange[]; next: string | null } | null>(null);
  private readonly all = computed(() => {
    if (!this.first.hasValue()) return { data: [], next: null };
    const { data, page } = this.first.value();
    const more = this.further();
    const isFurther = more !== null && more.of === this.first.value();
    return isFurther ? { data: [...data, ...more.data], next: more.next } : { data, next: page.next };
  });
  readonly changes = computed(() => this.all().data);
  readonly hasMore = computed(() => this.all().next !== null);
  readonly isBusy = signal(false);
  readonly problem = signal<ApiProblem | null>(null);

  async more(): Promise<void> {
    const of = this.first.value()!;
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      const { data, page } = await this.api.history(
        this.edit.schema().resource,
        this.edit.single()!.data.id,
        this.all().next,
      );
      const seen = this.changes().slice(of.data.length);
      this.further.set({ of, data: [...seen, ...data], next: page.next });
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }
}
