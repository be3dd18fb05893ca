import { inject, Injectable, signal } from '@angular/core';
import type { Json } from '@tessera/models';
import { type ApiProblem, asProblem, newIdempotencyKey } from '@tessera/ui';
import type { EntitySchema, RecordJson } from '../../../../contract';
import { RecordsApi } from '../../../records/records-api';
import { recordTitle } from '../../../schema/record-title';

/** Records of one batch: changed together or not at all. */
const size = 100;

/** A record that a change stops at, and why. */
export interface StoppedAt {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** A change of one record, with what takes it back. */
export interface RecordValues {
  readonly record: RecordJson;
  readonly values: Readonly<Record<string, Json>>;
}

/** Changes many records part by part. What is wrong with some of them stops their part, and is said record by record. */
@Injectable()
export class ChangeRun {
  private readonly api = inject(RecordsApi);

  readonly done = signal(0);
  readonly isRunning = signal(false);
  readonly stopped = signal<readonly StoppedAt[]>([]);
  readonly problem = signal<ApiProblem | null>(null);
  /** What is changed by now: as it was before, with its version of now. */
  readonly undo: RecordValues[] = [];
  private waiting: readonly RecordValues[] = [];

  /** Begins; true when all is done. */
  async start(schema: EntitySchema, changes: readonly RecordValues[]): Promise<boolean> {
    this.waiting = changes;
    return await this.goOn(schema);
  }

  /** Goes on without the records it stopped at; true when all is done. */
  async skip(schema: EntitySchema): Promise<boolean> {
    const ids = new Set(this.stopped().map(({ id }) => id));
    this.waiting = this.waiting.filter(({ record }) => !ids.has(record.id));
    return await this.goOn(schema);
  }

  private async goOn(schema: EntitySchema): Promise<boolean> {
    this.stopped.set([]);
    this.problem.set(null);
    this.isRunning.set(true);
    try {
      while (this.waiting.length > 0) {
        const part = this.waiting.slice(0, size);
        await this.send(schema, part);
        this.waiting = this.waiting.slice(size);
        this.done.update((done) => done + part.length);
      }
      return true;
    } catch (thrown) {
      this.explain(schema, asProblem(thrown));
      return false;
    } finally {
      this.isRunning.set(false);
    }
  }

  private async send({ resource }: EntitySchema, part: readonly RecordValues[]): Promise<void> {
    const change = part.map(({ record: { id, version }, values }) => ({ id, version, values }));
    const { changed } = await this.api.batch(resource, { change }, newIdempotencyKey());
    const now = new Map(changed.map((record) => [record.id, record]));
    for (const { record, values } of part) {
      const before = Object.fromEntries(Object.keys(values).map((name) => [name, record[name] ?? null]));
      this.undo.push({ record: now.get(record.id) ?? record, values: before });
    }
  }

  private explain(schema: EntitySchema, problem: ApiProblem): void {
    const part = this.waiting.slice(0, size);
    const stopped = problem.errors.flatMap(({ path, message }) => {
      const index = /\d+/.exec(path)?.[0];
      const record = index === undefined ? undefined : part[Number(index)]?.record;
      return record ? [{ id: record.id, title: recordTitle(record, schema), message }] : [];
    });
    this.stopped.set(stopped);
    if (stopped.length === 0) this.problem.set(problem);
  }
}
