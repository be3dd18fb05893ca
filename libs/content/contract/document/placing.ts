import type { BlockJson } from '@tessera/models';
import type { Moving, Placing } from './apply-changes';
import type { StampBook } from './stamp-book';

/** Between which versions others were at work while a late change was on its way. */
interface Meanwhile {
  readonly base: number;
  readonly version: number;
}

/**
 * Where a block goes: directly behind the one named; where that one is gone, behind the one it stood behind when it was
 * taken away. When others put blocks into the same gap meanwhile, the later made id comes first, and what was put
 * behind one of them stays with it, so that the order does not depend on whose change arrived first (Roh et al.,
 * Replicated abstract data types, 2011: RGA).
 */
export function placing(book: StampBook, meanwhile: Meanwhile | null): Placing {
  return (blocks, moving) => {
    const { id, after } = moving;
    const start = indexBehind(book, blocks, moving);
    if (start === undefined || !meanwhile) return start;
    const passed = new Set<string>();
    let index = start;
    for (; index < blocks.length; index++) {
      const next = blocks[index]!.id;
      const place = book.blockStamps(next)?.place;
      if (!place || place.at <= meanwhile.base || place.at > meanwhile.version) break;
      const belongsToPassed = place.after !== null && passed.has(place.after);
      if (!belongsToPassed && !(place.after === after && next > id)) break;
      passed.add(next);
    }
    return index;
  };
}

function indexBehind(
  book: StampBook,
  blocks: readonly BlockJson[],
  { id, after, field, from }: Moving,
): number | undefined {
  const seen = new Set<string>();
  for (let anchor = after; ;) {
    if (anchor === null) return 0;
    const index = blocks.findIndex((block) => block.id === anchor);
    if (index >= 0) return index + 1;
    // What it is to follow stood behind the block itself, so it is where it should be.
    if (anchor === id) return from;
    const gone = book.blockStamps(anchor);
    if (seen.has(anchor) || !gone?.removed || gone.field !== field) return undefined;
    seen.add(anchor);
    anchor = gone.removed.after;
  }
}
