import { computed, inject, Injectable, type Signal, signal } from '@angular/core';
import type { Json } from '@tessera/models';
import {
  type ApiProblem,
  asProblem,
  faultsOfFields,
  type FieldsAround,
  isFulfilled,
  newIdempotencyKey,
  type SaveState,
} from '@tessera/ui';
import type { AdminField, EntitySchema, SingleRecord } from '../../../contract';
import { RecordsApi, type Values } from '../../records/records-api';
import { FollowingSlugs } from './following-slugs';
import { fieldsOfTabs, formTabs } from './form-layout';
import { FormProblems } from './form-problems';
import { defaultsOf } from './new-values';
import { type Merged, mergeValues, sameValue } from './three-way';

/** What became of an attempt to save. */
export type SaveOutcome = 'saved' | 'invalid' | 'refused' | 'undecided' | 'away';

/** Rows below a record that are saved after it. */
export interface SavedBelow {
  readonly isChanged: Signal<boolean>;
  readonly isInvalid: Signal<boolean>;
  /** The person wants to save: all that is wrong may be said. */
  tried(): void;
  /** Saves them below a record that exists; false when something was refused, which they then say at their rows. */
  save(parent: string): Promise<boolean>;
}

/** Asks a person which of two changes shall stand; undefined when she wants to look again. */
export type AskForMerge = (merged: Merged, schema: EntitySchema) => Promise<Values | undefined>;

/** So often a save is tried anew on what somebody else saved meanwhile. */
const mostRounds = 5;

/**
 * A record while it is edited: as the server has it (base) and as it is on the screen (mine). What is sent is their
 * difference, based on a version; what others saved meanwhile is merged, and asked about where both changed the same field.
 */
@Injectable()
export class RecordEdit implements FieldsAround {
  private readonly api = inject(RecordsApi);
  private readonly opened = signal<EntitySchema | null>(null);
  private readonly record = signal<SingleRecord | null>(null);
  private readonly mine = signal<Values>({});
  private readonly began = signal<Values>({});
  private slugs = new FollowingSlugs([]);
  private readonly below = signal<readonly SavedBelow[]>([]);
  /** The key of a creation lives as long as what it creates stays the same. */
  private creation = { body: '', key: '' };
  private running: Promise<SaveOutcome> | null = null;

  /** How two changes of one field are decided; set by who owns a screen. */
  askForMerge: AskForMerge = () => Promise.resolve(undefined);

  readonly single = this.record.asReadonly();
  readonly values = this.mine.asReadonly();
  readonly isNew = computed(() => this.record() === null);
  readonly isTrashed = computed(() => (this.record()?.data['trashedAt'] ?? null) !== null);
  readonly mayEdit = computed(() =>
    this.isNew() ? this.schema().may.add : this.record()!.may.change && !this.isTrashed(),
  );
  readonly tabs = computed(() => formTabs(this.schema()));
  /** What can be set in this form, whether it is shown just now or not. */
  readonly writable = computed(() =>
    fieldsOfTabs(this.tabs()).filter(({ isWritable, isSystem }) => isWritable && !isSystem),
  );
  readonly changed = computed(() =>
    this.writable()
      .filter(({ name }) => !sameValue(this.mine()[name], this.base()[name]))
      .map(({ name }) => name),
  );
  /** Of a new one: whether it holds more than it began with. */
  readonly hasTyped = computed(() => !sameValue(this.mine() as Json, this.began() as Json));
  readonly isDirty = computed(() => this.changed().length > 0 || this.below().some((rows) => rows.isChanged()));
  readonly problems = new FormProblems(
    computed(() =>
      this.opened()
        ? faultsOfFields(
            this.writable().filter((field) => this.isShown(field)),
            this.mine(),
          )
        : [],
    ),
  );
  readonly problem = signal<ApiProblem | null>(null);
  /** Labels of what others changed and was taken over by the last save. */
  readonly takenOver = signal<readonly string[]>([]);
  readonly savedAt = signal<string | null>(null);
  private readonly isSaving = signal(false);
  private readonly isKept = signal(false);
  readonly state = computed<SaveState>(() => {
    if (this.isSaving()) return 'saving';
    if (this.isKept() && this.isDirty()) return 'kept';
    if (this.problem()) return 'failed';
    return this.isDirty() || this.isNew() ? 'unsaved' : 'saved';
  });

  /** Begins with a record, or with a new one of some values. */
  open(schema: EntitySchema, single: SingleRecord | null, preset: Values = {}): void {
    this.opened.set(schema);
    this.record.set(single);
    this.mine.set(single ? { ...single.data } : { ...defaultsOf(schema), ...preset });
    this.savedAt.set(single ? ((single.data['updatedAt'] as string | undefined) ?? null) : null);
    this.problems.clear();
    this.problem.set(null);
    this.slugs = new FollowingSlugs(single ? [] : this.writable(), Object.keys(preset));
    Object.keys(preset).forEach((name) => this.follow(name));
    this.began.set(this.mine());
  }

  schema(): EntitySchema {
    return this.opened()!;
  }

  /** Name of the record for people. */
  readonly title = computed(() => {
    const { title, label } = this.schema();
    // What is being emptied keeps its name until it is saved under another.
    const words = title === null ? '' : String(this.mine()[title] ?? this.base()[title] ?? '').trim();
    if (words) return words;
    return this.isNew() ? `New ${label.toLowerCase()}` : label;
  });

  base(): Values {
    return this.record()?.data ?? {};
  }

  value(name: string): Json | undefined {
    return this.mine()[name];
  }

  label(name: string): string | undefined {
    return this.schema().fields.find((field) => field.name === name)?.label;
  }

  /** Whether the values around a field let it appear. What cannot be known here is shown. */
  isShown({ name }: AdminField): boolean {
    const condition = this.schema().when[name];
    return condition === undefined || isFulfilled(condition, this.schema().fields, this.mine()) !== false;
  }

  set(name: string, value: Json): void {
    const field = this.schema().fields.find((each) => each.name === name);
    // Nothing typed is no value, so that it can be asked for.
    const given = field?.kind === 'text' && value === '' ? null : value;
    this.mine.update((mine) => ({ ...mine, [name]: given }));
    this.problems.changed(name);
    this.slugs.typed(name, given);
    this.follow(name);
  }

  /** Puts fields back to what the server has. */
  reset(): void {
    const schema = this.schema();
    this.open(schema, this.record());
  }

  /** Rows that are saved with this record, for as long as they are drawn; call what it returns then. */
  attach(rows: SavedBelow): () => void {
    this.below.update((below) => [...below, rows]);
    return () => this.below.update((below) => below.filter((each) => each !== rows));
  }

  /** Takes what an act made of the record; what was typed meanwhile stays. */
  adopt(single: SingleRecord): void {
    const { values } = mergeValues(this.namesOfWritable(), this.base(), this.mine(), single.data);
    this.record.set(withComputed(single, this.record()));
    this.mine.set({ ...single.data, ...values });
    this.savedAt.set((single.data['updatedAt'] as string | undefined) ?? new Date().toISOString());
  }

  /** Saves what changed; a second call waits for the first. */
  save(): Promise<SaveOutcome> {
    this.running ??= this.attempt().finally(() => (this.running = null));
    return this.running;
  }

  private async attempt(): Promise<SaveOutcome> {
    this.problems.tried();
    this.below().forEach((rows) => rows.tried());
    this.problem.set(null);
    this.takenOver.set([]);
    if (this.problems.open().size > 0 || this.below().some((rows) => rows.isInvalid())) return 'invalid';
    this.isSaving.set(true);
    try {
      const outcome = await this.send();
      if (outcome !== 'saved') return outcome;
      const id = this.record()!.data.id;
      const isWell = await Promise.all(this.below().map((rows) => rows.save(id)));
      this.isKept.set(false);
      this.savedAt.set(new Date().toISOString());
      return isWell.every(Boolean) ? 'saved' : 'refused';
    } catch (thrown) {
      return this.fail(asProblem(thrown));
    } finally {
      this.isSaving.set(false);
    }
  }

  private async send(): Promise<SaveOutcome> {
    for (let round = 0; round < mostRounds; round++) {
      const sent = this.difference();
      if (!this.isNew() && Object.keys(sent).length === 0) return 'saved';
      try {
        this.take(await this.write(sent), sent);
        return 'saved';
      } catch (thrown) {
        const problem = asProblem(thrown);
        if (problem.status !== 412) throw problem;
        if (!(await this.rebase())) return 'undecided';
      }
    }
    return 'undecided';
  }

  private write(values: Values): Promise<SingleRecord> {
    const record = this.record();
    const { resource } = this.schema();
    if (record) return this.api.change(resource, record.data.id, record.data.version, values);
    const body = JSON.stringify(values);
    if (body !== this.creation.body) this.creation = { body, key: newIdempotencyKey() };
    return this.api.create(resource, values, this.creation.key);
  }

  private difference(): Record<string, Json> {
    const names = this.isNew()
      ? this.writable()
          .map(({ name }) => name)
          .filter((name) => (this.mine()[name] ?? null) !== null)
      : this.changed();
    return Object.fromEntries(names.map((name) => [name, this.mine()[name] ?? null]));
  }

  /** What was typed while the answer was on its way stays. */
  private take(single: SingleRecord, sent: Values): void {
    const mine = this.mine();
    const since = this.namesOfWritable().filter((name) => !sameValue(mine[name], sent[name] ?? this.base()[name]));
    this.record.set(withComputed(single, this.record()));
    this.mine.set({ ...single.data, ...Object.fromEntries(since.map((name) => [name, mine[name]])) });
    this.savedAt.set(new Date().toISOString());
    this.problems.clear();
  }

  /** Puts mine on top of what somebody else saved; false when the person wants to look again. */
  private async rebase(): Promise<boolean> {
    const theirs = await this.api.read(this.schema().resource, this.record()!.data.id);
    const merged = mergeValues(this.namesOfWritable(), this.base(), this.mine(), theirs.data);
    const decided = merged.conflicts.length > 0 ? await this.askForMerge(merged, this.schema()) : {};
    if (!decided) return false;
    // What was typed in the meantime counts too.
    const { values } = mergeValues(this.namesOfWritable(), this.base(), this.mine(), theirs.data);
    this.record.set(theirs);
    this.mine.set({ ...theirs.data, ...values, ...decided });
    this.takenOver.set(merged.taken.map((name) => this.label(name) ?? name));
    return true;
  }

  private fail(problem: ApiProblem): SaveOutcome {
    const isAway = problem.status === 0 || problem.status >= 502;
    this.isKept.set(isAway);
    if (isAway) return 'away';
    this.problems.hear(problem.errors);
    this.problem.set(problem);
    return 'refused';
  }

  private follow(name: string): void {
    for (const [slug, value] of this.slugs.after(name, this.mine()[name])) {
      this.mine.update((mine) => ({ ...mine, [slug]: value }));
      this.problems.changed(slug);
    }
  }

  private namesOfWritable(): readonly string[] {
    return this.writable().map(({ name }) => name);
  }
}

/** An answer to a change says nothing of what is computed; the last that is known stays until it is read again. */
function withComputed(single: SingleRecord, before: SingleRecord | null): SingleRecord {
  return single.computed || !before?.computed ? single : { ...single, computed: before.computed };
}
