import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem, currentAct, requirePerson } from '@tessera/extension';
import { Jobs } from '@tessera/jobs/server';
import {
  type Action,
  type ActionOutcome,
  decodeValues,
  type Entity,
  type Json,
  Problem,
  problemFields,
  valuesSchema,
} from '@tessera/models';
import { ActionRun } from './action-run';
import { runAction } from './run-action.job';
import { countSelected, nothingSelected, selectedPart, type Selection } from './selection';
import { actionNamed } from './visible-actions';

/** Most records with which something is done in one transaction. */
const mostAtOnce = 1000;

/** What an action told, or the id of the run of the job that does it. */
export type Started = ActionOutcome & { readonly job?: string };

/** Runs actions with chosen records. */
@Injectable()
export class Actions {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Runs an action at once, in one transaction, or begins its job. Throws `admin.action-not-found` (404) alike for what does not exist and
   * for what one may not run, `admin.invalid-values` (422), `admin.nothing-selected` (409) and `admin.too-many` (422).
   */
  async run(entity: Entity, name: string, selection: Selection, given: unknown): Promise<Started> {
    const action = actionNamed(entity, name);
    const values = checkedForm(action, given);
    if (action.chunk !== undefined) return { job: await this.begin(action, selection, values) };
    return await this.database.transaction(async () => {
      const part = await selectedPart(action, selection, { size: mostAtOnce, after: null });
      if (part.next !== null)
        throw new Problem('admin.too-many', {
          status: 422,
          title: `This can be done with ${mostAtOnce} ${entity.labels.toLowerCase()} at once.`,
          detail: 'Choose fewer of them.',
        });
      if (part.records.length === 0) throw nothingSelected(action);
      const { services } = currentAct();
      const outcome = await action.run({
        records: part.records,
        values: decodeValues(action.form, values) as never,
        get: (type) => services.get(type),
        signal: new AbortController().signal,
        progress: async () => undefined,
      });
      return outcome ?? {};
    });
  }

  private async begin(action: Action<Entity, object>, selection: Selection, values: FormJson): Promise<string> {
    const { entity } = action;
    const total = await countSelected(entity, selection);
    if (total === 0) throw nothingSelected(action);
    const { id: person } = requirePerson();
    return await this.database.transaction(async () => {
      const { id } = await asSystem('a long action is noted', () =>
        records(ActionRun).create({
          entity: entity.name,
          action: action.name,
          person,
          selection: selection as unknown as Json,
          values,
          total,
        }),
      );
      return await this.jobs.start(runAction, { run: id });
    });
  }
}

type FormJson = Readonly<Record<string, Json>>;

function checkedForm({ form }: Action<Entity, object>, given: unknown): FormJson {
  const { success, error, data } = valuesSchema(form).safeParse(given ?? {});
  if (success) return data as FormJson;
  throw new Problem('admin.invalid-values', {
    status: 422,
    title: 'What was filled in is not as it should be.',
    errors: problemFields(error, 'values'),
  });
}
