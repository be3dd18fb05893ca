import type { BlockJson, DocumentFields, ProblemField } from '@tessera/models';
import type { PersonName } from './draft-transport';
import { areDisjoint, type Conflict } from './merge-drafts';
import { type Part, valueAt } from './part';
import { sameJson } from './same-json';

/** A conflict that waits for the person, as it stands now. */
export interface OpenConflict extends Conflict {
  /** `gone-there`: they removed the block that I changed; `gone-here`: I removed the block that they changed. */
  readonly sort: 'value' | 'content' | 'gone-there' | 'gone-here' | 'place';
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both changed the same block, but not the same value in it, so both changes can stand. */
  readonly canKeepBoth: boolean;
  /** Who was on the other side, where that is known. */
  readonly by: PersonName | null;
}

/** A value that the server refused; it waits on this screen until it is another. `path` like `body.<block>.caption`. */
export interface Refusal extends ProblemField {
  readonly part: Part;
}

/** The parts of a draft that cannot be sent yet: disputed ones, and values that the server refused. */
export class HeldParts {
  readonly #conflicts = new Map<Part, Conflict & { readonly by: PersonName | null }>();
  readonly #refusals = new Map<string, Refusal & { readonly value: unknown }>();

  get parts(): ReadonlySet<Part> {
    return new Set([...this.#conflicts.keys(), ...[...this.#refusals.values()].map(({ part }) => part)]);
  }

  /** Why not everything can be saved; null when it can. */
  get reason(): 'conflict' | 'refused' | null {
    return this.#conflicts.size > 0 ? 'conflict' : this.#refusals.size > 0 ? 'refused' : null;
  }

  /** A part that was disputed before keeps what stood there before both. */
  dispute(conflict: Conflict, by: PersonName | null): void {
    const known = this.#conflicts.get(conflict.part);
    this.#conflicts.set(conflict.part, known ? { ...known, by: by ?? known.by } : { ...conflict, by });
  }

  decided(part: Part): void {
    this.#conflicts.delete(part);
  }

  refuse(refusal: Refusal, value: unknown): void {
    this.#refusals.set(refusal.path, { ...refusal, value });
  }

  /** Forgets what has lost its reason: both sides agree by now, or the refused value is another. */
  settle(mine: DocumentFields, base: DocumentFields): void {
    for (const part of this.#conflicts.keys()) {
      if (sameJson(valueAt(mine, part), valueAt(base, part))) this.#conflicts.delete(part);
    }
    for (const [path, { part, value }] of this.#refusals) {
      const now = valueAt(mine, part);
      if (!sameJson(now, value) || sameJson(now, valueAt(base, part))) this.#refusals.delete(path);
    }
  }

  conflicts(mine: DocumentFields, base: DocumentFields): OpenConflict[] {
    return [...this.#conflicts.values()].map((conflict) =>
      describe(conflict, valueAt(mine, conflict.part), valueAt(base, conflict.part)),
    );
  }

  refusals(): Refusal[] {
    return [...this.#refusals.values()].map(({ value: _value, ...refusal }) => refusal);
  }
}

function describe(
  conflict: Conflict & { readonly by: PersonName | null },
  mine: unknown,
  theirs: unknown,
): OpenConflict {
  const { part, block, base } = conflict;
  const sort = part.endsWith('#place')
    ? 'place'
    : block === undefined
      ? 'value'
      : !theirs
        ? 'gone-there'
        : !mine
          ? 'gone-here'
          : 'content';
  const canKeepBoth =
    sort === 'content' && !!base && areDisjoint(base as BlockJson, mine as BlockJson, theirs as BlockJson);
  return { ...conflict, sort, mine, theirs, canKeepBoth };
}
