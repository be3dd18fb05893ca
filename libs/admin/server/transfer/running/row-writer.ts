import { type Database, type ListOptions, records } from '@tessera/database/server';
import { type Entity, type Field, fieldOf, field as kinds, type Json, type Problem } from '@tessera/models';
import type { CellError, ImportMapping, RowState } from '../../../contract';
import { findReferences, idsByValue } from './find-references';
import { inParts } from './in-parts';
import { decoded, encoded, isSame, jsonFields, keyOf } from './json-form';
import { type ReadRow, RowReader, type StoredRow } from './row-reader';
import type { Target } from '../mapping/import-targets';

/** What became of a row. */
export interface Outcome {
  readonly id: string;
  readonly number: number;
  readonly state: Exclude<RowState, 'waiting' | 'reverted' | 'kept'>;
  readonly record: string | null;
  readonly recordVersion: number | null;
  readonly before: Readonly<Record<string, Json>> | null;
  readonly after: Readonly<Record<string, Json>> | null;
  readonly errors: readonly CellError[] | null;
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

/** Writes rows of a file as records, as whoever acts may: what she may not do, or what is wrong, is an error of the row alone. */
export class RowWriter {
  private readonly reader: RowReader;

  constructor(
    private readonly database: Database,
    private readonly entity: Entity,
    private readonly mapping: ImportMapping,
    private readonly targets: readonly Target[],
  ) {
    this.reader = new RowReader(mapping, targets);
  }

  /** Needs a transaction. The outcomes are in the order of the rows. */
  async write(stored: readonly StoredRow[]): Promise<Outcome[]> {
    const rows = stored.map((row) => this.reader.read(row));
    await findReferences(rows);
    const outcomes = new Map<number, Outcome>();
    for (const row of rows) if (row.errors.length > 0) outcomes.set(row.number, failed(row, row.errors));
    let left = rows.filter((row) => row.errors.length === 0);
    while (left.length > 0) {
      // A row about the same record as one before sees what that one did.
      const wave = firstOfEachKey(left);
      const taken = new Set(wave);
      left = left.filter((row) => !taken.has(row));
      for (const outcome of await this.writeWave(wave)) outcomes.set(outcome.number, outcome);
    }
    return rows.map(({ number }) => outcomes.get(number)!);
  }

  private async writeWave(rows: readonly ReadRow[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    const found = await this.existing(rows);
    const fresh: ReadRow[] = [];
    const known: Array<{ row: ReadRow; current: Row; changes: Map<string, Json> }> = [];
    for (const row of rows) {
      const matching = row.key === null ? [] : (found.ids.get(keyOf(row.key)) ?? []);
      const refusal = this.refusalOf(row, matching.length);
      if (refusal) outcomes.push(failed(row, [{ column: this.keyColumn, field: this.mapping.key, ...refusal }]));
      else if (matching.length === 0) fresh.push(row);
      else {
        const current = found.rows.get(matching[0]!)!;
        const changes = this.changesOf(row, current);
        if (changes.size === 0) outcomes.push({ ...nothing(row), state: 'unchanged', record: current.id });
        else known.push({ row, current, changes });
      }
    }
    await this.create(fresh, outcomes);
    await this.change(known, outcomes);
    return outcomes;
  }

  private refusalOf({ key }: ReadRow, matching: number): { code: string; message: string } | undefined {
    const { mode, key: by } = this.mapping;
    if (by === null) return undefined;
    const label = this.entity.label.toLowerCase();
    if (mode === 'update' && key === null)
      return { code: 'required', message: `Nothing says which ${label} is meant.` };
    if (matching > 1) return { code: 'ambiguous', message: `There is more than one ${label} with this.` };
    if (mode === 'update' && matching === 0) return { code: 'missing', message: `There is no ${label} with this.` };
    if (by === 'id' && key !== null && matching === 0)
      return { code: 'missing', message: `There is no ${label} with this id.` };
    if (mode === 'create' && matching > 0) return { code: 'taken', message: `There is a ${label} with this already.` };
    return undefined;
  }

  private get keyColumn(): number | null {
    const at = this.mapping.columns.findIndex(({ field }) => field !== null && field === this.mapping.key);
    return at < 0 ? null : at;
  }

  /** The records that the keys of rows lead to. */
  private async existing(rows: readonly ReadRow[]) {
    const by = this.mapping.key;
    const keys = rows.map(({ key }) => key).filter((key) => key !== null);
    if (by === null || keys.length === 0)
      return { ids: new Map<string, readonly string[]>(), rows: new Map<string, Row>() };
    const field: Field = by === 'id' ? kinds.text() : fieldOf(this.entity, by)!;
    const ids = await idsByValue(this.entity, by, field, keys);
    const wanted = [...ids.values()].filter((each) => each.length === 1).flat();
    return { ids, rows: await readRows(this.entity, wanted) };
  }

  private changesOf({ values }: ReadRow, current: Row): Map<string, Json> {
    const changes = new Map<string, Json>();
    for (const [name, json] of values) {
      const field = fieldOf(this.entity, name)!;
      const wanted = json ?? encoded(field, field.options['default']);
      if (!isSame(encoded(field, current[name]), wanted)) changes.set(name, wanted);
    }
    return changes;
  }

  private async create(rows: readonly ReadRow[], outcomes: Outcome[]): Promise<void> {
    await inParts(
      this.database,
      rows,
      async (some) => {
        const made = await records(this.entity).createMany(some.map(({ values }) => this.valuesOf(values)) as never);
        const written = some.map((row, index): Outcome => {
          const { id, version } = made[index]! as unknown as Row;
          return { ...nothing(row), state: 'created', record: id, recordVersion: version };
        });
        outcomes.push(...written);
      },
      (row, problem) => outcomes.push(failed(row, this.errorsOf(problem))),
    );
  }

  private async change(
    rows: ReadonlyArray<{ row: ReadRow; current: Row; changes: Map<string, Json> }>,
    outcomes: Outcome[],
  ): Promise<void> {
    await inParts(
      this.database,
      rows,
      async (some) => {
        const written: Outcome[] = [];
        for (const { row, current, changes } of some) {
          const { version } = (await records(this.entity).change(current.id, this.valuesOf(changes) as never, {
            version: current.version,
          })) as unknown as Row;
          written.push({
            ...nothing(row),
            state: 'changed',
            record: current.id,
            recordVersion: version,
            before: jsonFields(this.entity, [...changes.keys()], current),
            after: Object.fromEntries(changes),
          });
        }
        outcomes.push(...written);
      },
      ({ row }, problem) => outcomes.push(failed(row, this.errorsOf(problem))),
    );
  }

  private valuesOf(values: ReadonlyMap<string, Json>): Record<string, unknown> {
    return Object.fromEntries([...values].map(([name, json]) => [name, decoded(fieldOf(this.entity, name)!, json)]));
  }

  private errorsOf({ errors, title, detail, code }: Problem): CellError[] {
    if (errors.length === 0)
      return [{ column: null, field: null, code, message: [title, detail].filter(Boolean).join(' ') }];
    return errors.map(({ path, code: rule, message }) => {
      const field = path.split('.')[0]!;
      return { column: this.reader.columnOf(field), field, code: rule, message };
    });
  }
}

/** Records by their ids, as whoever acts may see them. */
export async function readRows(entity: Entity, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (let begin = 0; begin < ids.length; begin += 500) {
    const options = { filter: { id: { in: ids.slice(begin, begin + 500) } }, page: { size: 500 } };
    const { data } = await records(entity).list(options as unknown as ListOptions<Entity, never>);
    for (const row of data as unknown as Row[]) rows.set(row.id, row);
  }
  return rows;
}

function firstOfEachKey(rows: readonly ReadRow[]): ReadRow[] {
  const seen = new Set<string>();
  return rows.filter(({ key }) => {
    if (key === null) return true;
    const isFirst = !seen.has(keyOf(key));
    seen.add(keyOf(key));
    return isFirst;
  });
}

function nothing({ id, number }: StoredRow): Omit<Outcome, 'state'> {
  return { id, number, record: null, recordVersion: null, before: null, after: null, errors: null };
}

function failed(row: StoredRow, errors: readonly CellError[]): Outcome {
  return { ...nothing(row), state: 'failed', errors };
}
