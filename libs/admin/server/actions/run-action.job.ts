import { Database, records } from '@tessera/database/server';
import { asSystem, Installed } from '@tessera/extension';
import { type ActionOutcome, decodeValues, defineJob, Problem, type RowOf, type WorkContext } from '@tessera/models';
import { z } from 'zod';
import { ActionRun } from './action-run';
import { selectedPart, type Selection } from './selection';
import { actionNamed } from './visible-actions';

type Run = RowOf<typeof ActionRun>;

/**
 * Runs a long action for who started it, with the rights of now, a chunk in each transaction. How far it is, is kept in the same
 * transaction, so that a try after a failure goes on where that one was broken off.
 */
export const runAction = defineJob({
  name: 'admin.run-action',
  payload: z.strictObject({ run: z.uuid() }),
  timeout: '1h',
  run: async ({ payload, ...context }): Promise<ActionOutcome> => {
    const database = context.get(Database);
    for (;;) {
      const step = await database.transaction(() => runChunk(payload.run, context));
      if (!step) return { message: 'It is done.' };
      await context.progress(Math.min(step.passed, step.total), step.total);
      if (step.isLast) return { message: `${step.label}: ${step.done}.`, ...step.outcome };
      context.signal.throwIfAborted();
    }
  },
});

/** Null where nothing is left: the last try did it all, and could not say so any more. */
async function runChunk(id: string, context: WorkContext) {
  const run = await asSystem('a long action goes on', () => records(ActionRun).find({ id }));
  if (!run) return null;
  const action = actionOf(run, context);
  const selection = run.selection as unknown as Selection;
  const part = await selectedPart(action, selection, { size: action.chunk ?? 1, after: run.after });
  const values = decodeValues(action.form, run.values as never);
  const outcome =
    part.records.length > 0
      ? await action.run({ ...context, records: part.records, values: values as never })
      : undefined;
  const passed = run.passed + (action.chunk ?? 1);
  const done = run.done + part.records.length;
  await asSystem('how far a long action is', async () => {
    if (part.next === null) await records(ActionRun).remove(id);
    else await records(ActionRun).change(id, { passed, done, after: part.next }, { version: run.version });
  });
  // What an action tells of its last chunk would be wrong for all of them.
  const told: ActionOutcome = run.passed === 0 ? (outcome ?? {}) : { ...(outcome?.goTo && { goTo: outcome.goTo }) };
  return { passed, done, total: run.total, outcome: told, label: action.label, isLast: part.next === null };
}

function actionOf({ entity: name, action }: Run, { get }: WorkContext) {
  const entity = get(Installed).entities.get(name);
  if (entity) return actionNamed(entity, action);
  throw new Problem('admin.entity-not-found', { status: 404, title: 'There is no such entity.' });
}
