import { type Entity, Problem, type ProblemField, type Verb } from '@tessera/models';
import type { Row } from '../reading/rows';
import { changedSince, notAllowed, notFound } from '../writing/refusals';

/** Most errors that are told, and for how many rows the database is asked which of them it refuses. */
const mostErrors = 1000;
const mostRefused = 100;

/** What is wrong with the rows of a batch, each by its path in the request: `change.3.values.name`. */
export class BatchErrors {
  private readonly errors: ProblemField[] = [];
  private readonly current: Record<string, Row> = {};
  private refused = 0;

  constructor(private readonly entity: Entity) {}

  /** So many rows were refused by the database that it is not asked about more of them. */
  get areMany(): boolean {
    return this.refused >= mostRefused;
  }

  add(path: string, code: string, message: string): void {
    if (this.errors.length < mostErrors) this.errors.push({ path, code, message });
  }

  /** A row that does not exist for whoever acts. */
  addMissing(path: string): void {
    this.addAll(path, notFound(this.entity));
  }

  /** A row that may be seen, not written. */
  addForbidden(path: string, verb: Verb): void {
    this.addAll(path, notAllowed(this.entity, verb));
  }

  /** A row that is newer than the version named; its current state goes with the refusal. */
  addStale(path: string, current: Row): void {
    this.addAll(`${path}.version`, changedSince(this.entity, current));
    this.current[current['id'] as string] = current;
  }

  /** What a single write of the row would have been refused with. */
  addRefused(path: string, problem: Problem): void {
    this.refused += 1;
    this.addAll(path, problem);
  }

  /** All that a problem says, below a row's path. */
  addAll(path: string, { code, title, errors }: Problem): void {
    const own = `${this.entity.name}-`;
    if (errors.length === 0)
      this.add(path, code.startsWith(own) ? code.slice(own.length) : code.slice(code.indexOf('.') + 1), title);
    const values = path.startsWith('change.') ? `${path}.values` : path;
    for (const error of errors) this.add(`${values}.${error.path}`, error.code, error.message);
  }

  /** Throws `database.invalid-batch` (422) with every error and, by id, the `current` state of what is newer, where anything is wrong. */
  refuse(): void {
    if (this.errors.length === 0) return;
    const rows = new Set(this.errors.map(({ path }) => path.split('.').slice(0, 2).join('.'))).size;
    throw new Problem('database.invalid-batch', {
      status: 422,
      title: `Nothing was done: ${rows === 1 ? '1 row' : `${rows} rows`} cannot be as they were sent.`,
      detail: 'Mend them and send it again.',
      errors: this.errors,
      ...(Object.keys(this.current).length > 0 && { members: { current: this.current } }),
    });
  }
}
