import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, resource, signal } from '@angular/core';
import { type ApiProblem, asProblem, Button, Dialog, ErrorState, Icon, Notice, Skeleton } from '@tessera/ui';
import type { DeletionPlan } from '../../../contract';
import { RecordsApi } from '../../records/records-api';
import type { DeletionContent } from './deletion';

type Effect = DeletionPlan['effects'][number];

/** The plan of a deletion: what goes too, what is left without it, what prevents it; then the act. */
@Component({
  selector: 'tessera-deletion-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog, ErrorState, Icon, Notice, Skeleton],
  templateUrl: './deletion-dialog.html',
  styleUrl: './deletion-dialog.css',
})
export class DeletionDialog {
  protected readonly content = inject<DeletionContent>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly api = inject(RecordsApi);

  protected readonly plan = resource({
    loader: () => this.api.plan(this.content.schema.resource, this.content.record.id),
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly toTrash = computed(
    () =>
      !this.content.isForGood && (this.plan.hasValue() ? this.plan.value().toTrash : this.content.schema.keepsTrash),
  );
  protected readonly mayDelete = computed(() => this.plan.hasValue() && this.plan.value().isPossible);
  protected readonly heading = computed(() =>
    this.toTrash() ? `Move “${this.content.title}” to the trash?` : `Delete “${this.content.title}” for good?`,
  );

  protected words({ effect, count, labels }: Effect): string {
    const what = `${count} ${labels.toLowerCase()}`;
    switch (effect) {
      case 'deleted':
        return this.toTrash()
          ? `${what} would go with it when the trash is emptied`
          : `${what} will be deleted with it`;
      case 'cleared':
        return this.toTrash()
          ? `${what} will refer to nothing when the trash is emptied`
          : `${what} will refer to nothing`;
      case 'prevents':
        return `${what} still ${count === 1 ? 'needs' : 'need'} it`;
    }
  }

  protected examples({ examples, count }: Effect): string {
    const names = examples.map(({ text }) => text).join(', ');
    return typeof count === 'number' && count <= examples.length ? names : `${names} …`;
  }

  protected close(): void {
    this.dialog.close(false);
  }

  protected async remove(): Promise<void> {
    const { schema, record, isForGood } = this.content;
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      await this.api.remove(schema.resource, record.id, record.version, isForGood);
      this.dialog.close(true);
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
      this.plan.reload();
    } finally {
      this.isBusy.set(false);
    }
  }
}
