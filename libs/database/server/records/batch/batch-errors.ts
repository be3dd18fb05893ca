import { type Entity, Problem, type ProblemField, type Verb } from '@tessera/models';
import type { Row } from '../reading/rows';
import { notAllowed, notFound } from '../writing/refusals';

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
    this.add(path, 'not-found', notFound(this.entity).title);
  }

  /** A row that may be seen, not written. */
  addForbidden(path: string, verb: Verb): void {
    this.add(path, 'not-allowed', notAllowed(this.entity, verb).title);
  }

  /** A row that is newer than the version named; its current state goes with the refusal. */
  addStale(path: string, current: Row): void {
    this.add(
      `${path}.version`,
      'changed',
      `This ${this.entity.label.toLowerCase()} has been changed since you opened it.`,
    );
    this.current[current['id'] as string] = current;
  }

  /** What a single write of the row would have been refused with. */
  addProblem(path: string, valuesPath: string, { code, title, errors }: Problem): void {
    this.refused += 1;
    if (errors.length === 0) this.add(path, code.slice(code.indexOf('.') + 1), title);
    for (const error of errors) this.add(`${valuesPath}.${error.path}`, error.code, error.message);
  }

  /** Throws `database.invalid-batch` (422) with every error and, by id, the `current` state of what is newer, where anything is wrong. */
  refuse(): void {
    if (this.errors.length === 0) return;
    const rows = new Set(this.errors.map(({ path }) => path.split('.').slice(0, 2).join('.'))).size;
    throw new Problem('database.invalid-batch', {
      status: 422,
      title: `${rows === 1 ? 'One row' : `${rows} rows`} cannot be written, so nothing was.`,
      errors: this.errors,
      ...(Object.keys(this.current).length > 0 && { members: { current: this.current } }),
    });
  }
}
