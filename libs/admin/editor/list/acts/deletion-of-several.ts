import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, type OnInit, signal } from '@angular/core';
import {
  type ApiProblem,
  asProblem,
  Button,
  Dialog,
  ErrorState,
  newIdempotencyKey,
  Notice,
  Skeleton,
} from '@tessera/ui';
import type { DeletionPlan, EntitySchema, RecordJson } from '../../../contract';
import { RecordsApi } from '../../records/records-api';
import { recordTitle } from '../../schema/record-title';
import type { Chosen } from '../rows/list-desk';
import { ChosenRecords } from './chosen-records';
import { countOf } from './counted';

/** Of so many records the plan is asked for; it would be long before all of thousands were. */
const planned = 20;
/** Records deleted together or not at all. */
const size = 100;

/** What is to be deleted. */
export interface SeveralToDelete {
  readonly schema: EntitySchema;
  readonly chosen: Chosen;
  /** From the trash, from which nothing comes back. */
  readonly isForGood: boolean;
}

/** What would go with several records that are deleted, put together; then the act. Closed with those that are gone, as they were. */
@Component({
  selector: 'tessera-deletion-of-several',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog, ErrorState, Notice, Skeleton],
  templateUrl: './deletion-of-several.html',
  styles: `
    ul {
      display: grid;
      gap: 4px;
      margin-top: 8px;
      padding-left: 16px;
      list-style: disc;
    }
    tessera-notice,
    progress {
      margin-top: 12px;
    }
    progress {
      width: 100%;
      height: 6px;
      accent-color: var(--accent);
    }
  `,
})
export class DeletionOfSeveral implements OnInit {
  protected readonly data = inject<SeveralToDelete>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<readonly RecordJson[]>>(DialogRef);
  private readonly api = inject(RecordsApi);
  private readonly chosen = inject(ChosenRecords);

  protected readonly what = countOf(this.data.schema, this.data.chosen.count);
  protected readonly toTrash = this.data.schema.keepsTrash && !this.data.isForGood;
  protected readonly records = signal<readonly RecordJson[] | null>(null);
  private readonly plans = signal<readonly { readonly record: RecordJson; readonly plan: DeletionPlan }[]>([]);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly refusal = signal<ApiProblem | null>(null);
  protected readonly isBusy = signal(false);
  private readonly gone = signal<readonly RecordJson[]>([]);
  protected readonly done = computed(() => this.gone().length);
  protected readonly isPlanned = computed(() => this.plans().length === this.data.chosen.count);

  protected readonly effects = computed(() => {
    const sums = new Map<string, { words: string; count: number; isMore: boolean }>();
    for (const { plan } of this.plans())
      for (const { entity, field, effect, labels, count } of plan.effects) {
        if (effect === 'prevents') continue;
        const key = `${entity} ${field} ${effect}`;
        const sum = sums.get(key) ?? { words: wordsOf(effect, labels), count: 0, isMore: false };
        sum.count += typeof count === 'number' ? count : 1000;
        sum.isMore ||= typeof count !== 'number';
        sums.set(key, sum);
      }
    return [...sums.values()].map(({ words, count, isMore }) => `${count}${isMore ? '+' : ''} ${words}`);
  });
  protected readonly prevented = computed(() =>
    this.plans()
      .filter(({ plan }) => !plan.isPossible)
      .map(({ record }) => recordTitle(record, this.data.schema)),
  );
  protected readonly hasHidden = computed(() => this.plans().some(({ plan }) => plan.hasHidden));

  ngOnInit(): void {
    void this.plan();
  }

  protected async plan(): Promise<void> {
    const { schema, chosen, isForGood } = this.data;
    this.problem.set(null);
    try {
      const records = await this.chosen.all(schema, chosen, [], isForGood);
      this.plans.set(
        await Promise.all(
          records.slice(0, planned).map(async (record) => ({
            record,
            plan: await this.api.plan(schema.resource, record.id),
          })),
        ),
      );
      this.records.set(records);
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    }
  }

  protected async remove(): Promise<void> {
    this.isBusy.set(true);
    this.refusal.set(null);
    try {
      const left = (this.records() ?? []).filter((record) => !this.gone().includes(record));
      for (let start = 0; start < left.length; start += size) await this.send(left.slice(start, start + size));
      this.close();
    } catch (thrown) {
      this.refusal.set(asProblem(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }

  protected close(): void {
    this.dialog.close(this.gone());
  }

  private async send(part: readonly RecordJson[]): Promise<void> {
    const { schema, isForGood } = this.data;
    if (isForGood) for (const { id, version } of part) await this.api.remove(schema.resource, id, version, true);
    else
      await this.api.batch(
        schema.resource,
        { delete: part.map(({ id, version }) => ({ id, version })) },
        newIdempotencyKey(),
      );
    this.gone.update((gone) => [...gone, ...part]);
  }
}

function wordsOf(effect: 'deleted' | 'cleared', labels: string): string {
  return effect === 'deleted'
    ? `${labels.toLowerCase()} go with them`
    : `${labels.toLowerCase()} will refer to nothing`;
}
