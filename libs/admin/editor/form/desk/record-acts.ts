import { computed, inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type ApiProblem, asProblem, Dialogs, isFulfilled, newIdempotencyKey, Toasts } from '@tessera/ui';
import type { ActionSchema } from '../../../contract';
import { ActionQuestion } from '../../acts/action-question';
import { RecordsApi } from '../../records/records-api';
import { Deletion } from '../deletion/deletion';
import { Presets } from '../state/presets';
import { valuesToCopy } from '../state/new-values';
import { RecordEdit } from '../state/record-edit';

/** What can be done with the record on the screen besides saving it. */
@Injectable()
export class RecordActs {
  private readonly edit = inject(RecordEdit);
  private readonly api = inject(RecordsApi);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly deletion = inject(Deletion);
  private readonly question = inject(ActionQuestion);
  private readonly presets = inject(Presets);

  readonly problem = signal<ApiProblem | null>(null);
  readonly running = signal<string | null>(null);
  /** What an action said when it was done. */
  readonly message = signal<string | null>(null);
  /** The record is gone: leaving needs no question any more. */
  isGone = false;

  readonly mayDuplicate = computed(() => !this.edit.isNew() && this.edit.schema().may.add);
  readonly mayDelete = computed(() => this.edit.single()?.may.delete === true);
  readonly actions = computed<readonly ActionSchema[]>(() => {
    const record = this.edit.single()?.data;
    if (!record || this.edit.isTrashed()) return [];
    const { actions, fields } = this.edit.schema();
    return actions.filter(({ when }) => when === null || isFulfilled(when, fields, record) !== false);
  });

  duplicate(): void {
    const { resource, fields } = this.edit.schema();
    this.presets.leave(resource, valuesToCopy(fields, this.edit.single()!.data));
    void this.router.navigateByUrl(`/${resource}/new`);
  }

  async remove(): Promise<void> {
    const schema = this.edit.schema();
    const { data: record } = this.edit.single()!;
    const title = this.edit.title();
    const isForGood = this.edit.isTrashed();
    if (!(await this.deletion.ask({ schema, record, title, isForGood }))) return;
    this.isGone = true;
    await this.router.navigateByUrl(`/${schema.resource}`);
    if (schema.keepsTrash && !isForGood)
      this.toasts.show({
        text: `“${title}” is in the trash`,
        undo: () => this.takeBack(record.id, record.version + 1),
      });
  }

  /** Out of the trash. */
  async restore(): Promise<void> {
    const { id, version } = this.edit.single()!.data;
    await this.attempt('restore', async () => {
      this.edit.adopt(await this.api.restore(this.edit.schema().resource, id, version));
    });
  }

  async run(action: ActionSchema): Promise<void> {
    if (this.edit.isDirty() && !(await this.savedBefore(action.label))) return;
    const values = await this.question.ask(action, `“${this.edit.title()}”`);
    if (!values) return;
    const { resource } = this.edit.schema();
    const { id } = this.edit.single()!.data;
    await this.attempt(action.name, async () => {
      const answer = await this.api.run(resource, action.name, [id], values, newIdempotencyKey());
      this.message.set(answer.message ?? (answer.job ? `${action.label} is under way.` : null));
      if (answer.goTo) await this.router.navigateByUrl(answer.goTo);
      else await this.reload();
    });
  }

  private async takeBack(id: string, version: number): Promise<void> {
    const { resource } = this.edit.schema();
    await this.api.restore(resource, id, version);
    await this.router.navigateByUrl(`/${resource}/${id}`);
  }

  /** An action works on what is saved. */
  private async savedBefore(act: string): Promise<boolean> {
    const isSure = await this.dialogs.confirm({
      heading: `Save before “${act}”?`,
      text: 'It works on what is saved, and your last changes are not.',
      act: 'Save and go on',
    });
    return isSure && (await this.edit.save()) === 'saved';
  }

  /** What an action did to the record; it may have deleted it. */
  private async reload(): Promise<void> {
    const { resource } = this.edit.schema();
    try {
      this.edit.adopt(await this.api.read(resource, this.edit.single()!.data.id));
    } catch (thrown) {
      if (asProblem(thrown).status !== 404) throw thrown;
      this.isGone = true;
      await this.router.navigateByUrl(`/${resource}`);
    }
  }

  private async attempt(name: string, act: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    this.message.set(null);
    this.running.set(name);
    try {
      await act();
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.running.set(null);
    }
  }
}
