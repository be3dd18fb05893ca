import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem, Installed } from '@tessera/extension';
import { type Entity, fieldOf, humanise, type Json, Problem, type WorkContext } from '@tessera/models';
import type { RevertCounts } from '../../../contract';
import { Import } from '../imports/import';
import { inParts } from '../running/in-parts';
import { named } from '../running/importing';
import { decoded, encoded, isSame } from '../running/json-form';
import { readRows } from '../running/row-writer';

/** Records that are taken back in one transaction. */
const chunkSize = 200;

/** What an import did to one record, all its rows together. */
interface Trace {
  readonly record: string;
  readonly isNew: boolean;
  readonly version: number;
  readonly before: Readonly<Record<string, Json>>;
  readonly after: Readonly<Record<string, Json>>;
}

/** A record as it is taken back, in part where somebody else changed some of it since. */
interface Step {
  readonly trace: Trace;
  readonly version: number;
  /** Null: the record goes. */
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly note: string | null;
}

/** How it ended: why something was kept, null where nothing was. */
interface Ending {
  readonly record: string;
  readonly reason: string | null;
}

/**
 * Takes an import back: records it made go, fields it changed become what they were, unless somebody changed them since. Acts as the
 * person, with the rights of now; what may not be done is kept with the reason. It goes on where it was killed.
 */
@Injectable()
export class Reverting {
  constructor(
    private readonly database: Database,
    private readonly installed: Installed,
  ) {}

  async run(id: string, { signal, progress }: Pick<WorkContext, 'signal' | 'progress'>): Promise<RevertCounts> {
    const { entity: name, rows: total } = await asSystem('a job reads its import', () => records(Import).get(id));
    const entity = this.installed.entities.get(name);
    if (!entity)
      throw new Problem('admin.import-entity-gone', { status: 410, title: 'What came in is not installed any more.' });
    for (let isMore = true; isMore;) {
      signal.throwIfAborted();
      isMore = await named(id, () =>
        this.database.transaction(async () => await this.takeBackSome(id, entity), { retries: 3 }),
      );
      const [done] = await this.database.query<{ count: number }>(
        "SELECT count(*)::int AS count FROM admin_import_row WHERE import = $1 AND state IN ('reverted', 'kept')",
        [id],
      );
      await this.database.run('UPDATE admin_import SET progress = $2 WHERE id = $1', [id, done!.count]);
      await progress(done!.count, total);
    }
    const counts = await this.countsOf(id);
    await this.database.run(
      "UPDATE admin_import SET state = 'reverted', reverted = $2::jsonb, updated_at = now() WHERE id = $1 AND state = 'reverting'",
      [id, JSON.stringify(counts)],
    );
    return counts;
  }

  private async takeBackSome(id: string, entity: Entity): Promise<boolean> {
    await this.database.query('SELECT FROM admin_import WHERE id = $1 FOR UPDATE', [id]);
    const traces = await this.database.query<Trace & object>(tracesSql, [id, chunkSize]);
    if (traces.length === 0) return false;
    const current = await readRows(
      entity,
      traces.map(({ record }) => record),
    );
    const endings: Ending[] = [];
    const steps: Step[] = [];
    for (const trace of traces) {
      const step = stepOf(entity, trace, current.get(trace.record));
      if ('reason' in step) endings.push(step);
      else steps.push(step);
    }
    // What was made last goes first: it may refer to what was made before.
    await this.act(
      entity,
      steps.filter(({ values }) => values !== null),
      endings,
    );
    await this.act(
      entity,
      steps.filter(({ values }) => values === null),
      endings,
    );
    await this.database.run(endSql, [id, JSON.stringify(endings)]);
    return true;
  }

  private async act(entity: Entity, steps: readonly Step[], endings: Ending[]): Promise<void> {
    await inParts(
      this.database,
      steps,
      async (some) => {
        for (const { trace, version, values } of some) {
          if (values) await records(entity).change(trace.record, values as never, { version });
          else await records(entity).remove(trace.record, { version });
        }
        endings.push(...some.map(({ trace: { record }, note }) => ({ record, reason: note })));
      },
      ({ trace: { record } }, { title, detail }) =>
        endings.push({ record, reason: [title, detail].filter(Boolean).join(' ') }),
    );
  }

  private async countsOf(id: string): Promise<RevertCounts> {
    const [counts] = await this.database.query<RevertCounts & object>(countsSql, [id]);
    return counts!;
  }
}

function stepOf(
  entity: Entity,
  trace: Trace,
  current: (Readonly<Record<string, unknown>> & { readonly version: number }) | undefined,
): Step | Ending {
  const { record, isNew, version } = trace;
  if (!current) return { record, reason: isNew ? null : 'It does not exist any more.' };
  if (isNew) {
    return current.version === version
      ? { trace, version, values: null, note: null }
      : { record, reason: 'Somebody has changed it since.' };
  }
  const names = Object.keys(trace.before);
  const isUntouched = (name: string) =>
    current.version === version || isSame(encoded(fieldOf(entity, name)!, current[name]), trace.after[name] ?? null);
  const changed = names.filter((name) => !isUntouched(name));
  const back = names.filter((name) => isUntouched(name));
  const note =
    changed.length > 0
      ? `Somebody has changed ${changed.map((name) => labelOf(entity, name)).join(', ')} since.`
      : null;
  if (back.length === 0) return { record, reason: note };
  const values = Object.fromEntries(
    back.map((name) => [name, decoded(fieldOf(entity, name)!, trace.before[name] ?? null)]),
  );
  return { trace, version: current.version, values, note };
}

function labelOf(entity: Entity, name: string): string {
  return fieldOf(entity, name)!.options.label ?? humanise(name);
}

/** The records that were touched last, with all that the import did to each: the first state before it and the last behind it. */
const tracesSql = `
  WITH touched AS (
    SELECT record, max(number) AS last FROM admin_import_row WHERE import = $1 AND state IN ('created', 'changed') GROUP BY record ORDER BY max(number) DESC LIMIT $2
  )
  SELECT r.record, bool_or(r.state = 'created') AS "isNew", max(r.record_version) AS version,
    coalesce(whole.before, '{}') AS before, coalesce(whole.after, '{}') AS after
  FROM touched t JOIN admin_import_row r ON r.import = $1 AND r.record = t.record AND r.state IN ('created', 'changed')
  CROSS JOIN LATERAL (
    SELECT
      (SELECT jsonb_object_agg(key, value) FROM (SELECT DISTINCT ON (b.key) b.key, b.value FROM admin_import_row o, jsonb_each(o.before) b WHERE o.import = $1 AND o.record = t.record AND o.state = 'changed' ORDER BY b.key, o.number) first) AS before,
      (SELECT jsonb_object_agg(key, value) FROM (SELECT DISTINCT ON (a.key) a.key, a.value FROM admin_import_row o, jsonb_each(o.after) a WHERE o.import = $1 AND o.record = t.record AND o.state = 'changed' ORDER BY a.key, o.number DESC) last) AS after
  ) whole
  GROUP BY r.record, t.last, whole.before, whole.after ORDER BY t.last DESC`;

const endSql = `
  UPDATE admin_import_row r SET state = CASE WHEN e.reason IS NULL THEN 'reverted' ELSE 'kept' END, updated_at = now(),
    errors = CASE WHEN e.reason IS NOT NULL THEN jsonb_build_array(jsonb_build_object('column', NULL, 'field', NULL, 'code', 'kept', 'message', e.reason)) END
  FROM json_to_recordset($2::json) AS e (record uuid, reason text) WHERE r.import = $1 AND r.record = e.record AND r.state IN ('created', 'changed')`;

/** Rows that changed something have what was before; those that made a record have not. */
const countsSql = `
  SELECT count(*) FILTER (WHERE NOT kept AND made)::int AS removed, count(*) FILTER (WHERE NOT kept AND NOT made)::int AS restored, count(*) FILTER (WHERE kept)::int AS kept
  FROM (SELECT bool_or(state = 'kept') AS kept, bool_or(before IS NULL) AS made FROM admin_import_row WHERE import = $1 AND state IN ('reverted', 'kept') GROUP BY record) records`;
