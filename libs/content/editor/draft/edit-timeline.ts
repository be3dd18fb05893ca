import type { DocumentFields } from '@tessera/models';
import { applyChanges, type BlockFields, blocksOf, type Change, changesBetween } from './change';
import { namesOf, sameJson } from './same-json';

/** Most steps that can be taken back. */
const mostSteps = 200;
/** Milliseconds: what is typed into one place without a longer pause is one step, and how long such a step goes on at most. */
const pause = 1_000;
const longest = 8_000;

interface Step {
  readonly before: DocumentFields;
  readonly after: DocumentFields;
  /** What it changed, where more of the same may join it. */
  readonly place: string | null;
  readonly begun: number;
  readonly ended: number;
}

/** The document after a step was taken back or made again, and where that shows. */
export interface Retraced {
  readonly fields: DocumentFields;
  /** `body.<block>` or the name of a field. */
  readonly path: string;
}

/**
 * What one person did to a document, in the order in which it was done, be it words or structure; taken back from the end. What
 * others did meanwhile stays: of a step only those parts are retraced that still are as it left them.
 */
export class EditTimeline {
  private past: readonly Step[] = [];
  private future: readonly Step[] = [];

  constructor(
    private readonly blockFields: BlockFields,
    private readonly now: () => number = Date.now,
  ) {}

  get mayUndo(): boolean {
    return this.past.length > 0;
  }

  get mayRedo(): boolean {
    return this.future.length > 0;
  }

  /** Notes an edit; `isStructure` for one that stands alone. */
  note(before: DocumentFields, after: DocumentFields, isStructure: boolean): void {
    if (before === after) return;
    const at = this.now();
    const place = isStructure ? null : placeOf(before, after);
    const last = this.past.at(-1);
    const joins =
      last && place !== null && last.place === place && at - last.ended < pause && at - last.begun < longest;
    const step: Step = joins ? { ...last, after, ended: at } : { before, after, place, begun: at, ended: at };
    this.past = [...(joins ? this.past.slice(0, -1) : this.past), step].slice(-mostSteps);
    this.future = [];
  }

  /** Takes the last step back; null where there is none of which anything is left. */
  undo(fields: DocumentFields): Retraced | null {
    for (let step = this.past.at(-1); step; step = this.past.at(-1)) {
      this.past = this.past.slice(0, -1);
      const retraced = this.retrace(fields, step.after, step.before);
      if (!retraced) continue;
      this.future = [...this.future, { ...step, before: retraced.fields, after: fields }];
      return retraced;
    }
    return null;
  }

  /** Makes the step again that was taken back last. */
  redo(fields: DocumentFields): Retraced | null {
    for (let step = this.future.at(-1); step; step = this.future.at(-1)) {
      this.future = this.future.slice(0, -1);
      const retraced = this.retrace(fields, step.before, step.after);
      if (!retraced) continue;
      this.past = [...this.past, { ...step, place: null, before: fields, after: retraced.fields }];
      return retraced;
    }
    return null;
  }

  private retrace(fields: DocumentFields, from: DocumentFields, to: DocumentFields): Retraced | null {
    const changes = changesBetween(from, to, this.blockFields).flatMap(
      (change) => stillTrue(change, fields, from) ?? [],
    );
    const [first] = changes;
    return first ? { fields: applyChanges(fields, changes), path: pathOf(first) } : null;
  }
}

/** The part of a change that still finds what it starts from. */
function stillTrue(change: Change, now: DocumentFields, from: DocumentFields): Change | null {
  if (change.op === 'set') return sameJson(now[change.field] ?? null, from[change.field] ?? null) ? change : null;
  const id = change.op === 'insert' ? change.block.id : change.id;
  const [here, there] = [now, from].map((fields) => blocksOf(fields, change.field).find((block) => block.id === id));
  if (change.op === 'insert') return here ? null : change;
  if (!here || !there) return null;
  if (change.op === 'move') return change;
  if (change.op === 'remove') return sameJson(here.fields, there.fields) ? change : null;
  const names = Object.keys(change.fields).filter((name) =>
    sameJson(here.fields[name] ?? null, there.fields[name] ?? null),
  );
  if (names.length === 0) return null;
  return { ...change, fields: Object.fromEntries(names.map((name) => [name, change.fields[name]!])) };
}

function pathOf(change: Change): string {
  if (change.op === 'set') return change.field;
  return `${change.field}.${change.op === 'insert' ? change.block.id : change.id}`;
}

/** The one value in which two documents differ; null where it is more than one. */
function placeOf(before: DocumentFields, after: DocumentFields): string | null {
  const [field, ...more] = namesOf(before, after).filter((name) => before[name] !== after[name]);
  if (field === undefined || more.length > 0) return null;
  const [old, young] = [before[field], after[field]];
  if (!Array.isArray(old) || !Array.isArray(young) || old.length !== young.length) return field;
  const changed = blocksOf(after, field).filter((block, index) => block !== blocksOf(before, field)[index]);
  return changed.length === 1 ? `${field}.${changed[0]!.id}` : null;
}
