import { inject, Injectable, signal } from '@angular/core';
import type { Json } from '@tessera/models';
import { type ApiProblem, asProblem } from '@tessera/ui';
import type { AdminField, EntitySchema, RecordJson } from '../../../contract';
import { RecordsApi } from '../../records/records-api';
import { recordTitle } from '../../schema/record-title';
import type { RecordRows } from './record-rows';
import { Undoing } from './undoing';

/** Why a value is not in its record, and whose value is: theirs, where somebody else was faster. */
export interface EditFault {
  readonly mine: Json;
  /** What is wrong and what helps; null where the two only differ. */
  readonly message: string | null;
  /** The value that somebody else has set meanwhile. */
  readonly theirs?: Json;
}

/** What is edited, and where it is shown. */
export interface EditedCell {
  readonly schema: EntitySchema;
  readonly rows: RecordRows;
  readonly id: string;
  readonly field: AdminField;
  /** Called when the change was taken back. */
  readonly undone?: () => void;
}

/**
 * Changes of single values in a list: shown at once, sent after those of the same record before them, taken back when the server
 * refuses. Somebody else's change of other fields does not matter; one of the same field is asked about.
 */
@Injectable()
export class RecordEdits {
  private readonly api = inject(RecordsApi);
  private readonly undoing = inject(Undoing);
  private readonly faulty = signal<ReadonlyMap<string, EditFault>>(new Map());
  private readonly waiting = signal<ReadonlySet<string>>(new Set());
  private readonly queues = new Map<string, Promise<unknown>>();

  /** What is wrong with a cell; undefined where nothing is. */
  fault(id: string, field: string): EditFault | undefined {
    return this.faulty().get(`${id}.${field}`);
  }

  /** Whether a value is on its way to the server. */
  isSaving(id: string, field: string): boolean {
    return this.waiting().has(`${id}.${field}`);
  }

  /** Keeps what is in the record and forgets what was typed. */
  dismiss(id: string, field: string): void {
    this.setFault(`${id}.${field}`, null);
  }

  /** Sets a value; true when it is in the record. */
  async set(cell: EditedCell, value: Json): Promise<boolean> {
    const { rows, id, field } = cell;
    const before = rows.byId().get(id)?.[field.name] ?? null;
    if (isSame(before, value)) {
      this.dismiss(id, field.name);
      return true;
    }
    if (!(await this.undoing.during(this.send(cell, value, before)))) return false;
    this.undoing.remember({ text: this.words(cell), undo: () => this.takeBack(cell, value, before) });
    return true;
  }

  private async takeBack(cell: EditedCell, mine: Json, before: Json): Promise<void> {
    const record = await this.current(cell);
    // What somebody has set since is not ours to take back.
    if (!isSame(record[cell.field.name] ?? null, mine)) {
      cell.rows.put(record);
      throw new Error('changed since');
    }
    await this.send(cell, before, mine);
    cell.undone?.();
  }

  private async send(cell: EditedCell, value: Json, before: Json): Promise<boolean> {
    const { rows, id, field } = cell;
    const key = `${id}.${field.name}`;
    this.setFault(key, null);
    rows.patch(id, { [field.name]: value });
    this.setWaiting(key, true);
    try {
      await this.inTurn(id, () => this.save(cell, value, before));
      return true;
    } catch (thrown) {
      this.refuse(cell, value, before, asProblem(thrown));
      return false;
    } finally {
      this.setWaiting(key, false);
    }
  }

  private async save(cell: EditedCell, value: Json, before: Json): Promise<void> {
    const { rows, id, field, schema } = cell;
    const values = { [field.name]: value };
    const version = rows.byId().get(id)?.version ?? (await this.current(cell)).version;
    try {
      rows.put(onlyShown((await this.api.change(schema.resource, id, version, values)).data, rows, id));
    } catch (thrown) {
      if (asProblem(thrown).status !== 412) throw thrown;
      const theirs = await this.current(cell);
      if (!isSame(theirs[field.name] ?? null, before) && !isSame(theirs[field.name] ?? null, value))
        throw new SomebodyElse(theirs);
      rows.put(onlyShown((await this.api.change(schema.resource, id, theirs.version, values)).data, rows, id));
    }
    await rows.refresh([id]);
  }

  private refuse({ rows, id, field }: EditedCell, mine: Json, before: Json, problem: ApiProblem): void {
    const key = `${id}.${field.name}`;
    const other = problem.cause;
    if (other instanceof SomebodyElse) {
      rows.put(onlyShown(other.record, rows, id));
      this.setFault(key, { mine, message: null, theirs: other.record[field.name] ?? null });
      return;
    }
    rows.patch(id, { [field.name]: before });
    const about =
      problem.about(field.name) ?? problem.errors.find(({ path }) => path.startsWith(`${field.name}.`))?.message;
    this.setFault(key, { mine, message: about ?? [problem.title, problem.detail].filter(Boolean).join(' ') });
  }

  private async current({ schema, id }: EditedCell): Promise<RecordJson> {
    return (await this.api.read(schema.resource, id)).data;
  }

  private async inTurn<T>(id: string, act: () => Promise<T>): Promise<T> {
    const before = this.queues.get(id) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(act);
    this.queues.set(id, turn);
    return await turn;
  }

  private words({ schema, rows, id, field }: EditedCell): string {
    const record = rows.byId().get(id);
    return `${field.label}${record ? ` of ${recordTitle(record, schema)}` : ''} changed.`;
  }

  private setFault(key: string, fault: EditFault | null): void {
    if (fault === null && !this.faulty().has(key)) return;
    this.faulty.update((faulty) => {
      const next = new Map(faulty);
      if (fault) next.set(key, fault);
      else next.delete(key);
      return next;
    });
  }

  private setWaiting(key: string, isWaiting: boolean): void {
    this.waiting.update((waiting) => {
      const next = new Set(waiting);
      if (isWaiting) next.add(key);
      else next.delete(key);
      return next;
    });
  }
}

/** The field was changed by somebody else meanwhile. */
class SomebodyElse extends Error {
  constructor(readonly record: RecordJson) {
    super('changed meanwhile');
  }
}

/** Answers have every field, rows only those that are shown. */
function onlyShown(record: RecordJson, rows: RecordRows, id: string): RecordJson {
  const shown = rows.byId().get(id);
  if (!shown) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name in shown)) as unknown as RecordJson;
}

function isSame(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
