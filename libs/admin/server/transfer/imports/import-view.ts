import { records } from '@tessera/database/server';
import { asSystem, currentAct } from '@tessera/extension';
import { JobRun } from '@tessera/jobs/server';
import type {
  ImportColumn,
  ImportCounts,
  ImportLine,
  ImportMapping,
  ImportView,
  RevertCounts,
} from '../../../contract';
import type { Target } from '../mapping/import-targets';
import type { ImportRecord } from './import-access';

/** States in which a job is at work. */
export const workingStates: ReadonlySet<string> = new Set(['testing', 'running', 'reverting']);

/** An import as lists show it; one whose job gave up is failed. */
export async function lineOf(record: ImportRecord): Promise<ImportLine> {
  const error = workingStates.has(record.state) ? await failureOf(record.job) : null;
  return {
    id: record.id,
    version: record.version,
    name: record.name,
    format: record.format,
    encoding: record.encoding,
    delimiter: record.delimiter,
    rows: record.rows,
    state: error === null ? record.state : 'failed',
    progress: record.progress,
    tested: record.tested as ImportCounts | null,
    counts: record.counts as ImportCounts | null,
    reverted: record.reverted as RevertCounts | null,
    error,
    by: record.by,
    isMine: record.person === currentAct().person?.id,
    createdAt: record.createdAt.toISOString(),
  };
}

/** All of an import. */
export async function viewOf(record: ImportRecord, targets: readonly Target[]): Promise<ImportView> {
  return {
    ...(await lineOf(record)),
    columns: record.columns as unknown as ImportColumn[],
    mapping: record.mapping as unknown as ImportMapping,
    targets: targets.map(({ view }) => view),
  };
}

/** Why a job gave up; null while it has not. */
async function failureOf(job: string | null): Promise<string | null> {
  if (!job) return null;
  const run = await asSystem('an import shows how its job ended', () => records(JobRun).find({ id: job }));
  return run?.state === 'failed' ? (run.errorMessage ?? 'Something went wrong.') : null;
}
