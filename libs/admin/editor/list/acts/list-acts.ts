import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type ApiProblem, asProblem, Dialogs, newIdempotencyKey, Toasts } from '@tessera/ui';
import type { ActionSchema, RecordJson } from '../../../contract';
import { ActionQuestion } from '../../acts/action-question';
import { Deletion } from '../../form/deletion/deletion';
import { type ActionAnswer, RecordsApi } from '../../records/records-api';
import { recordTitle } from '../../schema/record-title';
import { type Chosen, ListDesk } from '../rows/list-desk';
import { Undoing } from '../rows/undoing';
import { ListState } from '../view/list-state';
import { ActionRuns } from './action-runs';
import type { BulkEdited, BulkEditing } from './bulk/bulk-edit';
import type { RecordValues } from './bulk/change-run';
import { ChosenRecords } from './chosen-records';
import { countOf } from './counted';
import type { SeveralToDelete } from './deletion-of-several';
import type { StartedJob } from './job-dialog';

/** Records that are changed back together. */
const size = 100;

/** What can be done with records of a list. */
@Injectable()
export class ListActs {
  private readonly state = inject(ListState);
  private readonly desk = inject(ListDesk);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly undoing = inject(Undoing);
  private readonly api = inject(RecordsApi);
  private readonly router = inject(Router);
  private readonly question = inject(ActionQuestion);
  private readonly runs = inject(ActionRuns);
  private readonly records = inject(ChosenRecords);
  private readonly deletion = inject(Deletion);

  readonly problem = signal<ApiProblem | null>(null);
  readonly isBusy = signal(false);

  /** Runs an action with what is chosen: asks what it needs, shows how far it is, tells what it told. */
  async run(action: ActionSchema, chosen: Chosen = this.desk.chosen()): Promise<void> {
    const schema = this.state.schema();
    const what = countOf(schema, chosen.count);
    const values = await this.question.ask(action, what);
    if (!values) return;
    await this.attempt(async () => {
      const filled = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));
      const answer = await this.runs.run(schema, action, chosen, filled);
      const outcome = answer.job ? await this.follow(answer.job, `${action.label} · ${what}`) : answer;
      this.desk.clear();
      await this.desk.renew();
      if (outcome?.message) this.toasts.show({ text: outcome.message });
      if (outcome?.goTo) await this.router.navigateByUrl(outcome.goTo);
    });
  }

  /** Gives the chosen ones the same values. */
  async edit(): Promise<void> {
    const { BulkEdit } = await import('./bulk/bulk-edit');
    const data: BulkEditing = { schema: this.state.schema(), chosen: this.desk.chosen() };
    const edited = await this.dialogs.open<BulkEdited>(BulkEdit, { data, mayDismiss: false });
    if (!edited || edited.undo.length === 0) return;
    const { schema } = data;
    await this.desk.renew();
    this.undoing.remember({
      text: `${countOf(schema, edited.undo.length)} changed.`,
      undo: async () => {
        await this.changeBack(schema.resource, edited.undo);
        await this.desk.renew();
      },
    });
  }

  /** Shows what deleting takes along, and deletes. */
  async delete(ids?: readonly string[]): Promise<void> {
    const schema = this.state.schema();
    if (!schema.may.delete) return;
    const chosen: Chosen = ids ? { ids, count: ids.length } : this.desk.chosen();
    const isForGood = this.state.isTrash();
    const gone =
      'ids' in chosen && chosen.ids.length === 1
        ? await this.deleteOne(chosen.ids[0]!, isForGood)
        : await this.deleteSeveral({ schema, chosen, isForGood });
    if (gone.length === 0) return;
    const goneIds = gone.map(({ id }) => id);
    this.desk.rows.remove(goneIds);
    this.desk.clear();
    if (this.state.view().shape !== 'table' || 'query' in chosen) await this.desk.renew();
    if (!schema.keepsTrash || isForGood) return;
    const words = gone.length === 1 ? `“${recordTitle(gone[0]!, schema)}” is` : `${countOf(schema, gone.length)} are`;
    this.undoing.remember({ text: `${words} in the trash.`, undo: () => this.takeOut(goneIds) });
  }

  /** Takes the chosen ones out of the trash. */
  async restore(): Promise<void> {
    const schema = this.state.schema();
    const chosen = this.desk.chosen();
    await this.attempt(async () => {
      const records = await this.records.all(schema, chosen, [], true);
      for (const { id, version } of records) await this.api.restore(schema.resource, id, version);
      this.desk.clear();
      await this.desk.renew();
      this.toasts.show({ text: `${countOf(schema, records.length)} taken out of the trash.` });
    });
  }

  /** Gives the list as a file. */
  async export(): Promise<void> {
    const { ExportDialog } = await import('../../transfer/export/export-dialog');
    const schema = this.state.schema();
    const { query, sort } = this.state.view();
    await this.dialogs.open(ExportDialog, {
      data: {
        resource: schema.resource,
        labels: schema.labels,
        columns: this.state.columns().map(({ name }) => name),
        query: { ...query, ...(sort.length > 0 && { sort: sort.join() }) },
        count: this.desk.rows.total(),
      },
    });
  }

  private async deleteOne(id: string, isForGood: boolean): Promise<readonly RecordJson[]> {
    const schema = this.state.schema();
    const shown = this.desk.rows.byId().get(id);
    const record = shown ?? (await this.api.read(schema.resource, id)).data;
    const title = recordTitle(record, schema);
    return (await this.deletion.ask({ schema, record, title, isForGood })) ? [record] : [];
  }

  private async deleteSeveral(data: SeveralToDelete): Promise<readonly RecordJson[]> {
    const { DeletionOfSeveral } = await import('./deletion-of-several');
    return (await this.dialogs.open<readonly RecordJson[]>(DeletionOfSeveral, { data, mayDismiss: false })) ?? [];
  }

  private async takeOut(ids: readonly string[]): Promise<void> {
    const schema = this.state.schema();
    const records = await this.records.all(schema, { ids, count: ids.length }, [], true);
    for (const { id, version } of records) await this.api.restore(schema.resource, id, version);
    await this.desk.renew();
  }

  private async follow(id: string, heading: string): Promise<ActionAnswer | undefined> {
    const { JobDialog } = await import('./job-dialog');
    const data: StartedJob = { id, heading };
    return await this.dialogs.open<ActionAnswer>(JobDialog, { data, mayDismiss: false });
  }

  private async changeBack(resource: string, undo: readonly RecordValues[]): Promise<void> {
    for (let start = 0; start < undo.length; start += size) {
      const change = undo
        .slice(start, start + size)
        .map(({ record: { id, version }, values }) => ({ id, version, values }));
      await this.api.batch(resource, { change }, newIdempotencyKey());
    }
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    this.isBusy.set(true);
    try {
      await act();
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }
}
