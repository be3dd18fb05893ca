import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem, currentAct, inAct, Installed } from '@tessera/extension';
import { type Entity, Problem, type WorkContext } from '@tessera/models';
import type { ImportCounts, ImportMapping } from '../../../contract';
import { Import } from '../imports/import';
import type { ImportRecord } from '../imports/import-access';
import { importTargets } from '../mapping/import-targets';
import type { StoredRow } from './row-reader';
import { type Outcome, RowWriter } from './row-writer';

/** Rows that are written in one transaction. */
const chunkSize = 250;

type Work = Pick<WorkContext, 'signal' | 'progress'>;

/** Thrown to take back all that a dry run did. */
class DryRunOver extends Error {}

/** Writes the rows of an import as records, or tries what that would do. Acts as the person, with the rights of now. */
@Injectable()
export class Importing {
  constructor(
    private readonly database: Database,
    private readonly installed: Installed,
  ) {}

  /**
   * Brings in all rows that wait, some in a transaction each together with the note that they are done: whenever it is killed, it goes
   * on behind the last that was committed.
   */
  async run(id: string, work: Work): Promise<ImportCounts> {
    const { record, writer } = await this.open(id);
    for (let isMore = true; isMore;) {
      work.signal.throwIfAborted();
      const done = await named(id, () =>
        this.database.transaction(
          async () => {
            // Should a job that was given up still live, the two take turns.
            await this.database.query('SELECT FROM admin_import WHERE id = $1 FOR UPDATE', [id]);
            const rows = await this.waiting(id, 0);
            await this.keep(await writer.write(rows));
            await this.database.run(
              "UPDATE admin_import SET progress = progress + $2, state = CASE WHEN $3 THEN state ELSE 'done' END, updated_at = now() WHERE id = $1 AND state = 'running'",
              [id, rows.length, rows.length > 0],
            );
            return rows.length;
          },
          { retries: 3 },
        ),
      );
      isMore = done > 0;
      await work.progress(await this.doneOf(id), record.rows);
    }
    const counts = await this.countsOf(id);
    await this.database.run('UPDATE admin_import SET counts = $2::jsonb, updated_at = now() WHERE id = $1', [
      id,
      JSON.stringify(counts),
    ]);
    return counts;
  }

  /** Does the same with all rows in one transaction and takes it back; what is wrong with which row is kept. */
  async test(id: string, work: Work): Promise<ImportCounts> {
    const { record, writer } = await this.open(id);
    // Progress is told outside the transaction, which nobody could look into.
    const outside = AsyncLocalStorage.snapshot();
    const counts = { created: 0, changed: 0, unchanged: 0, failed: 0 };
    const failed: Outcome[] = [];
    try {
      await named(id, () =>
        this.database.transaction(async () => {
          for (let after = 0; ;) {
            work.signal.throwIfAborted();
            const rows = await this.waiting(id, after);
            if (rows.length === 0) throw new DryRunOver();
            for (const outcome of await writer.write(rows)) {
              counts[outcome.state]++;
              if (outcome.state === 'failed') failed.push(outcome);
            }
            after = rows.at(-1)!.number;
            await outside(() => this.told(id, after, record.rows, work));
          }
        }),
      );
    } catch (error) {
      if (!(error instanceof DryRunOver)) throw error;
    }
    await this.database.transaction(async () => {
      await this.database.run('UPDATE admin_import_row SET errors = NULL WHERE import = $1 AND errors IS NOT NULL', [
        id,
      ]);
      await this.keep(failed.map((outcome) => ({ ...outcome, state: 'waiting' })));
      await this.database.run(
        "UPDATE admin_import SET state = 'tested', tested = $2::jsonb, updated_at = now() WHERE id = $1 AND state = 'testing'",
        [id, JSON.stringify(counts)],
      );
    });
    return counts;
  }

  private async open(id: string): Promise<{ record: ImportRecord; entity: Entity; writer: RowWriter }> {
    const record = await asSystem('a job reads its import', () => records(Import).get(id));
    const entity = this.installed.entities.get(record.entity);
    if (!entity)
      throw new Problem('admin.import-entity-gone', {
        status: 410,
        title: 'What was to come in is not installed any more.',
      });
    const writer = new RowWriter(
      this.database,
      entity,
      record.mapping as unknown as ImportMapping,
      importTargets(entity),
    );
    return { record, entity, writer };
  }

  private async waiting(id: string, after: number): Promise<StoredRow[]> {
    return await this.database.query<StoredRow & object>(
      "SELECT id, number, cells FROM admin_import_row WHERE import = $1 AND state = 'waiting' AND number > $2 ORDER BY number LIMIT $3",
      [id, after, chunkSize],
    );
  }

  private async keep(outcomes: ReadonlyArray<Omit<Outcome, 'state'> & { readonly state: string }>): Promise<void> {
    if (outcomes.length === 0) return;
    await this.database.run(keepSql, [JSON.stringify(outcomes)]);
  }

  private async told(id: string, done: number, total: number, work: Work): Promise<void> {
    await this.database.run('UPDATE admin_import SET progress = $2 WHERE id = $1', [id, done]);
    await work.progress(done, total);
  }

  private async doneOf(id: string): Promise<number> {
    const [found] = await this.database.query<{ progress: number }>('SELECT progress FROM admin_import WHERE id = $1', [
      id,
    ]);
    return found!.progress;
  }

  private async countsOf(id: string): Promise<ImportCounts> {
    const rows = await this.database.query<{ state: keyof ImportCounts; count: number }>(
      'SELECT state, count(*)::int AS count FROM admin_import_row WHERE import = $1 GROUP BY state',
      [id],
    );
    const count = (state: keyof ImportCounts) => rows.find((row) => row.state === state)?.count ?? 0;
    return {
      created: count('created'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      failed: count('failed'),
    };
  }
}

/** Runs `fn` so that the history names the import as the request which changed something. */
export function named<T>(id: string, fn: () => T): T {
  return inAct({ ...currentAct(), requestId: `import:${id}` }, fn);
}

const keepSql = `
  UPDATE admin_import_row r SET state = o.state, record = o.record, record_version = o."recordVersion", before = o.before, after = o.after, errors = o.errors, updated_at = now()
  FROM json_to_recordset($1::json) AS o (id uuid, state text, record uuid, "recordVersion" integer, before jsonb, after jsonb, errors jsonb) WHERE r.id = o.id`;
