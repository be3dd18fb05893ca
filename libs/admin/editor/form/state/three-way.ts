import type { Json } from '@tessera/models';
import type { Values } from '../../records/records-api';

/** A field that two people changed to different values. */
export interface Conflict {
  readonly field: string;
  readonly base: Json;
  readonly mine: Json;
  readonly theirs: Json;
}

/** Two changes of the same record put together. */
export interface Merged {
  /** Theirs, with mine on top where only I changed something, or where both did: nothing of mine is lost until I decide. */
  readonly values: Record<string, Json>;
  readonly conflicts: readonly Conflict[];
  /** What they alone changed. */
  readonly taken: readonly string[];
}

/** Merges field by field: `base` is what both started from. */
export function mergeValues(names: readonly string[], base: Values, mine: Values, theirs: Values): Merged {
  const values: Record<string, Json> = {};
  const conflicts: Conflict[] = [];
  const taken: string[] = [];
  for (const field of names) {
    const [before, my, their] = [base[field] ?? null, mine[field] ?? null, theirs[field] ?? null];
    const didI = !sameValue(before, my);
    const didThey = !sameValue(before, their);
    values[field] = didI ? my : their;
    if (didI && didThey && !sameValue(my, their)) conflicts.push({ field, base: before, mine: my, theirs: their });
    else if (didThey && !didI) taken.push(field);
  }
  return { values, conflicts, taken };
}

/** Whether two values say the same; what is absent is null, and keys of objects have no order. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, index) => sameValue(each, b[index]))
    );
  }
  const [left, right] = [a as Record<string, Json>, b as Record<string, Json>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => sameValue(left[key], right[key]));
}
