import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem, requirePerson, Settings } from '@tessera/extension';
import { Jobs } from '@tessera/jobs/server';
import { type Entity, type Job, type Json, Problem } from '@tessera/models';
import type { ImportColumn, ImportMapping } from '../../../contract';
import { checkedMapping, missingFields } from '../mapping/checked-mapping';
import { guessMapping } from '../mapping/guess-mapping';
import { importTargets } from '../mapping/import-targets';
import { transferSettings } from '../settings';
import { readUpload } from '../upload/read-upload';
import { storeUpload } from '../upload/store-upload';
import { Import } from './import';
import { type ImportRecord, ownImport, requireImport, visibleImports } from './import-access';

/** Acts of an import that a job does. */
export type ImportAct = 'testing' | 'running' | 'reverting';

/** From which states an act may begin. A failed act may always be begun again: it goes on where it was. */
const begins: Readonly<Record<ImportAct, readonly string[]>> = {
  testing: ['mapping', 'tested'],
  running: ['mapping', 'tested'],
  reverting: ['done'],
};

/** Brings files of records in: keeps them, says how they are read, and starts what is done with them. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
  ) {}

  /** Keeps a file and guesses how it is meant. Throws what `readUpload` and `storeUpload` throw; then nothing is kept. */
  async begin(entity: Entity, name: string, stream: AsyncIterable<Uint8Array>): Promise<ImportRecord> {
    requireImport(entity);
    const person = requirePerson();
    const { ADMIN_IMPORT_MAX_BYTES: maxBytes, ADMIN_IMPORT_MAX_ROWS: maxRows } = this.settings.of(transferSettings);
    const upload = await readUpload(stream, maxBytes);
    const targets = importTargets(entity);
    const before = await visibleImports(entity);
    return await asSystem('an import is kept for who began it', async () => {
      const { format, encoding, delimiter } = upload;
      const base = {
        entity: entity.name,
        person: person.id,
        by: person.name,
        name: name.slice(0, 300),
        format,
        encoding,
        delimiter,
      };
      const { id, version } = await records(Import).create({ ...base, columns: [], mapping: {} });
      try {
        const { rows, columns, samples } = await storeUpload(id, upload, maxRows);
        const guessed = guessMapping(columns, samples, targets);
        const mapping = earlierMapping(before, columns) ?? guessed;
        return await records(Import).change(
          id,
          { rows, columns: columns as unknown as Json, mapping: mapping as unknown as Json, state: 'mapping' },
          { version },
        );
      } catch (error) {
        await records(Import).remove(id, { version });
        throw error;
      }
    });
  }

  /** Says how the columns are read. Throws `admin.invalid-mapping` (422), `admin.import-changed` (412), `admin.import-begun` (409). */
  async map(entity: Entity, id: string, given: unknown, version: number | undefined): Promise<ImportRecord> {
    requireImport(entity);
    const found = await ownImport(entity, id);
    if (!begins.running.includes(found.state)) throw begun(found);
    const mapping = checkedMapping(given, (found.columns as unknown[]).length, importTargets(entity));
    if (version === undefined)
      throw new Problem('admin.import-version-required', {
        status: 428,
        title: 'Say which version of this import you mean.',
        detail: 'Send If-Match with its version.',
      });
    return await asSystem('an import is changed by who began it', () =>
      this.database.transaction(async () => {
        // What a dry run said holds no more.
        await this.database.run('UPDATE admin_import_row SET errors = NULL WHERE import = $1 AND errors IS NOT NULL', [
          id,
        ]);
        return await records(Import).change(
          id,
          { mapping: mapping as unknown as Json, state: 'mapping', tested: null, progress: 0 },
          { version },
        );
      }),
    );
  }

  /** Starts an act as a job. Throws `admin.import-begun` (409), `admin.fields-missing` (422). */
  async start(entity: Entity, id: string, act: ImportAct, job: Job<{ import: string }>): Promise<ImportRecord> {
    requireImport(entity);
    const found = await ownImport(entity, id);
    const isAgain = found.state === act && (await this.hasFailed(found));
    if (!isAgain && !begins[act].includes(found.state)) throw begun(found);
    if (act !== 'reverting') this.refuseMissing(entity, found);
    await this.database.transaction(async () => {
      const started = await this.jobs.start(job, { import: id });
      const taken = await this.database.run(
        'UPDATE admin_import SET state = $2, job = $3, progress = CASE WHEN state = $2 THEN progress ELSE 0 END, updated_at = now() WHERE id = $1 AND state = $4 AND job IS NOT DISTINCT FROM $5',
        [id, act, started, found.state, found.job],
      );
      if (taken === 0) throw begun(found);
    });
    return await ownImport(entity, id);
  }

  /** Forgets an import with its rows; what it brought in stays. Throws `admin.import-begun` (409) while a job works on it. */
  async remove(entity: Entity, id: string): Promise<void> {
    const found = await ownImport(entity, id);
    const isWorking = ['testing', 'running', 'reverting'].includes(found.state) && !(await this.hasFailed(found));
    if (isWorking) throw begun(found);
    await asSystem('an import is forgotten by who began it', () =>
      records(Import).remove(id, { version: found.version }),
    );
  }

  private async hasFailed({ job }: ImportRecord): Promise<boolean> {
    if (!job) return false;
    const [run] = await this.database.query<{ state: string }>('SELECT state FROM jobs_run WHERE id = $1', [job]);
    return run?.state === 'failed';
  }

  private refuseMissing(entity: Entity, { mapping, columns }: ImportRecord): void {
    const targets = importTargets(entity);
    const checked = checkedMapping(mapping, (columns as unknown[]).length, targets);
    const missing = missingFields(checked, targets);
    if (missing.length === 0) return;
    const labels = missing.map((path) => targets.find((target) => target.path === path)!.view.label);
    throw new Problem('admin.fields-missing', {
      status: 422,
      title: `A new ${entity.label.toLowerCase()} needs ${labels.join(', ')}.`,
      detail: 'Choose the columns they come from, or change records that exist already.',
      errors: missing.map((path) => ({ path, code: 'required', message: 'No column goes to this field.' })),
    });
  }
}

/** The mapping of an earlier import of a file with the same columns, so that an error file comes in like the file it is from. */
function earlierMapping(before: readonly ImportRecord[], columns: readonly ImportColumn[]): ImportMapping | undefined {
  const isError = ({ name }: ImportColumn) => name === errorColumn;
  const signature = (all: readonly ImportColumn[]) =>
    JSON.stringify(all.filter((each) => !isError(each)).map(({ name }) => name));
  const wanted = signature(columns);
  const found = before.find(
    (each) => each.state !== 'reading' && signature(each.columns as unknown as ImportColumn[]) === wanted,
  );
  if (!found) return undefined;
  const earlier = found.mapping as unknown as ImportMapping;
  const kept = (found.columns as unknown as ImportColumn[]).map(
    (column, index) => [column.name, earlier.columns[index]!] as const,
  );
  const byName = new Map(kept.filter(([name]) => name !== errorColumn));
  return { ...earlier, columns: columns.map(({ name }) => byName.get(name) ?? { field: null }) };
}

/** The column of an error file that says what was wrong. */
export const errorColumn = 'Error';

function begun({ state }: ImportRecord): Problem {
  return new Problem('admin.import-begun', {
    status: 409,
    title: 'This cannot be done with the import as it is now.',
    detail: sentences[state] ?? 'Look at it again.',
  });
}

const sentences: Readonly<Record<string, string>> = {
  reading: 'Its file is still being read.',
  testing: 'Its dry run is at work.',
  running: 'It is coming in.',
  done: 'It has come in already.',
  reverting: 'It is being taken back.',
  reverted: 'It was taken back. Upload the file again to bring it in once more.',
};
