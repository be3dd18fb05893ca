import { computed, inject, Injectable, signal } from '@angular/core';
import { moveItemInArray } from '@angular/cdk/drag-drop';
import type { Json } from '@tessera/models';
import { type ApiProblem, type ApiProblemField, asProblem, faultsOfFields, newIdempotencyKey } from '@tessera/ui';
import type { AdminField, Batch, EntitySchema, InlineSchema, RecordJson } from '../../../contract';
import { RecordsApi, type Values } from '../../records/records-api';
import type { SavedBelow } from '../state/record-edit';
import { mergeValues, sameValue } from '../state/three-way';

/** A record below another, as it is edited in a row. */
export interface InlineRow {
  /** Stays the same from before it was first saved. */
  readonly key: string;
  /** As the server has it; null before it was first saved. */
  readonly base: RecordJson | null;
  readonly values: Values;
  readonly isRemoved: boolean;
  /** What somebody else changed in it that I changed too. */
  readonly news: string | null;
}

/** So often rows are put on top of what others made of them meanwhile. */
const mostRounds = 3;

let count = 0;

/** The records below one, edited within its form: what was added, changed, moved and removed, saved after it in one batch. */
@Injectable()
export class InlineRows implements SavedBelow {
  private readonly api = inject(RecordsApi);
  private readonly opened = signal<{ readonly inline: InlineSchema; readonly schema: EntitySchema } | null>(null);
  private readonly rows = signal<readonly InlineRow[]>([]);
  private readonly next = signal<string | null>(null);
  private readonly complaints = signal<ReadonlyMap<string, string>>(new Map());
  private readonly said = signal<ReadonlyMap<string, string>>(new Map());
  private readonly isTried = signal(false);
  private creation = { body: '', key: '' };

  readonly problem = signal<ApiProblem | null>(null);
  readonly hasMore = computed(() => this.next() !== null);
  readonly seen = computed(() => this.rows().filter(({ isRemoved }) => !isRemoved));
  readonly removed = computed(() => this.rows().filter(({ isRemoved }) => isRemoved));
  readonly columns = computed<readonly AdminField[]>(() => {
    const opened = this.opened();
    if (!opened) return [];
    const { inline, schema } = opened;
    return inline.fields.flatMap(
      (name) => schema.fields.find((field) => field.name === name && name !== inline.order) ?? [],
    );
  });
  readonly isChanged = computed(() =>
    this.rows().some((row) => row.isRemoved || !row.base || this.difference(row) !== null),
  );
  readonly isInvalid = computed(
    () => this.complaints().size > 0 || this.seen().some((row) => this.faults(row).length > 0),
  );

  /** Reads the rows below a record; none below a new one. */
  async open(inline: InlineSchema, schema: EntitySchema, parent: string | null): Promise<void> {
    this.opened.set({ inline, schema });
    this.rows.set([]);
    this.next.set(null);
    if (parent !== null) await this.more(parent);
  }

  async more(parent: string): Promise<void> {
    const { inline } = this.opened()!;
    const { data, page } = await this.api.referring(inline.resource, inline.by, parent, inline.order, this.next());
    this.rows.update((rows) => [...rows, ...data.map((base) => rowOf(base))]);
    this.next.set(page.next);
  }

  mayEdit(field: AdminField): boolean {
    return field.isWritable && !field.isSystem;
  }

  /** The problem of a cell, or of a row as a whole where `field` is left out. */
  wrong(row: InlineRow, field?: string): string | null {
    const path = field === undefined ? row.key : `${row.key}.${field}`;
    const fault = this.isTried()
      ? this.faults(row).find((each) => each.path.split('.')[0] === field)?.message
      : undefined;
    return this.complaints().get(path) ?? this.said().get(path) ?? fault ?? null;
  }

  complained(path: string, message: string | null): void {
    this.complaints.update((all) => {
      const next = new Map(all);
      if (message === null) next.delete(path);
      else next.set(path, message);
      return next;
    });
  }

  add(): InlineRow {
    const { schema } = this.opened()!;
    const defaults = schema.fields.filter((field) => field['default'] !== undefined && this.mayEdit(field));
    const row: InlineRow = {
      ...rowOf(null),
      values: Object.fromEntries(defaults.map((field) => [field.name, field['default'] as Json])),
    };
    this.rows.update((rows) => [...rows, row]);
    this.reorder();
    return row;
  }

  set(row: InlineRow, name: string, value: Json): void {
    const isText = this.columns().find((field) => field.name === name)?.kind === 'text';
    this.update(row.key, ({ values }) => ({ values: { ...values, [name]: isText && value === '' ? null : value } }));
    const path = `${row.key}.${name}`;
    if (this.said().has(path)) this.said.update((said) => new Map([...said].filter(([each]) => each !== path)));
  }

  /** A saved row is only marked, so that it can come back until all is saved. */
  remove(row: InlineRow): void {
    if (row.base) this.update(row.key, () => ({ isRemoved: true }));
    else this.rows.update((rows) => rows.filter(({ key }) => key !== row.key));
    this.complaints.update((all) => new Map([...all].filter(([path]) => !path.startsWith(`${row.key}.`))));
  }

  bringBack(row: InlineRow): void {
    this.update(row.key, () => ({ isRemoved: false }));
  }

  /** From one place among the rows that are seen to another. */
  move(from: number, to: number): void {
    const seen = [...this.seen()];
    if (to < 0 || to >= seen.length || from === to) return;
    moveItemInArray(seen, from, to);
    this.rows.set([...seen, ...this.removed()]);
    this.reorder();
  }

  tried(): void {
    this.isTried.set(true);
  }

  save(parent: string): Promise<boolean> {
    return this.attempt(parent, mostRounds);
  }

  /** What others made of the rows is merged and sent again, unless both changed the same: then the person looks first. */
  private async attempt(parent: string, rounds: number): Promise<boolean> {
    this.problem.set(null);
    if (!this.isChanged()) return true;
    if (this.isInvalid()) return false;
    const { inline } = this.opened()!;
    const sent = this.seen();
    const batch = this.batch(parent);
    try {
      await this.api.batch(inline.resource, batch, this.keyOf(batch));
      this.said.set(new Map());
      this.isTried.set(false);
      await this.open(inline, this.opened()!.schema, parent);
      return true;
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (rounds > 0 && problem.errors.length > 0 && problem.errors.every(isStale)) {
        await this.rebase(parent);
        if (this.rows().every(({ news }) => news === null)) return this.attempt(parent, rounds - 1);
        return false;
      }
      this.hear(problem, sent);
      return false;
    }
  }

  private batch(parent: string): Batch {
    const { inline } = this.opened()!;
    const created = this.seen().filter(({ base }) => !base);
    const changed = this.seen().flatMap((row) => {
      const values = this.difference(row);
      return row.base && values ? [{ id: row.base.id, version: row.base.version, values }] : [];
    });
    return {
      create: created.map(({ values }) => ({ ...present(values), [inline.by]: parent })),
      change: changed,
      delete: this.removed().flatMap(({ base }) => (base ? [{ id: base.id, version: base.version }] : [])),
    };
  }

  private difference({ base, values }: InlineRow): Record<string, Json> | null {
    const names = Object.keys(values).filter((name) => !sameValue(values[name], base?.[name]));
    return names.length > 0 ? Object.fromEntries(names.map((name) => [name, values[name] ?? null])) : null;
  }

  private faults(row: InlineRow) {
    const { inline } = this.opened()!;
    const fields = this.columns().filter((field) => this.mayEdit(field) && field.name !== inline.by);
    return faultsOfFields(fields, { ...row.base, ...row.values });
  }

  /** `change.2.capacity` is the third of the changed rows; what names none is about all. */
  private hear(problem: ApiProblem, sent: readonly InlineRow[]): void {
    const created = sent.filter(({ base }) => !base);
    const changed = sent.filter((row) => row.base && this.difference(row));
    const rows: Readonly<Record<string, readonly InlineRow[]>> = {
      create: created,
      change: changed,
      delete: this.removed(),
    };
    const said = new Map<string, string>();
    for (const { path, message } of problem.errors) {
      const [, part = '', index = '', rest = ''] =
        /^(create|change|delete)\.(\d+)(?:\.(?:values\.)?(.+))?$/.exec(path) ?? [];
      const row = rows[part]?.[Number(index)];
      const field = rest.split('.')[0];
      const isColumn = this.columns().some(({ name }) => name === field);
      if (row) said.set(isColumn ? `${row.key}.${field}` : row.key, message);
    }
    this.said.set(said);
    this.problem.set(problem);
  }

  /** Puts my rows on top of what others made of them meanwhile, and says where both changed the same. */
  private async rebase(parent: string): Promise<void> {
    const { inline } = this.opened()!;
    const { data, page } = await this.api.referring(inline.resource, inline.by, parent, inline.order);
    const known = new Map(this.rows().map((row) => [row.base?.id, row]));
    const isGone = ({ base }: InlineRow) => base !== null && !data.some(({ id }) => id === base.id);
    const isMine = (row: InlineRow) => !row.isRemoved && this.difference(row) !== null;
    const theirs = data.map((base) => {
      const row = known.get(base.id);
      return row ? this.onTop(row, base) : rowOf(base);
    });
    const gone = this.rows().filter((row) => isGone(row) && isMine(row));
    this.rows.set([...theirs, ...gone.map((row) => this.again(row)), ...this.rows().filter(({ base }) => !base)]);
    this.next.set(page.next);
  }

  private onTop(row: InlineRow, theirs: RecordJson): InlineRow {
    const names = Object.keys(row.values);
    const { values, conflicts } = mergeValues(names, row.base ?? {}, { ...row.base, ...row.values }, theirs);
    const labels = conflicts
      .map(({ field }) => this.columns().find(({ name }) => name === field)?.label)
      .filter(Boolean);
    const news = labels.length > 0 ? `Somebody else changed ${labels.join(', ')} too. Save again to keep yours.` : null;
    return { ...row, base: theirs, values, news };
  }

  /** What I changed in a row that somebody else removed is not thrown away with it. */
  private again(row: InlineRow): InlineRow {
    const { inline, schema } = this.opened()!;
    const names = schema.fields
      .filter((field) => this.mayEdit(field) && field.name !== inline.by)
      .map(({ name }) => name);
    const values = Object.fromEntries(names.map((name) => [name, row.values[name] ?? row.base?.[name] ?? null]));
    return { ...row, base: null, values, news: 'Somebody else removed this row. Save again to add it anew.' };
  }

  /** The order field counts from 0 as the rows stand. */
  private reorder(): void {
    const { order } = this.opened()!.inline;
    if (order === null) return;
    const places = new Map(this.seen().map(({ key }, place) => [key, place]));
    this.rows.update((rows) =>
      rows.map((row) =>
        places.has(row.key) ? { ...row, values: { ...row.values, [order]: places.get(row.key)! } } : row,
      ),
    );
  }

  private update(key: string, change: (row: InlineRow) => Partial<InlineRow>): void {
    this.rows.update((rows) => rows.map((row) => (row.key === key ? { ...row, ...change(row) } : row)));
  }

  private keyOf(batch: Batch): string {
    const body = JSON.stringify(batch);
    if (body !== this.creation.body) this.creation = { body, key: newIdempotencyKey() };
    return this.creation.key;
  }
}

function rowOf(base: RecordJson | null): InlineRow {
  return { key: `row-${++count}`, base, values: {}, isRemoved: false, news: null };
}

/** A row that has another version by now, or is gone. */
function isStale({ code }: ApiProblemField): boolean {
  return code === 'changed' || code === 'not-found';
}

function present(values: Values): Record<string, Json> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given) as Record<string, Json>;
}
