import type { Departure } from '../memory/departures';
import type { TaggedMemory } from '../memory/tagged-memory';

/** What is known of a value in memory. */
export interface KeptFacts {
  readonly madeAt: Date;
  /** Another instance made it, and this one has it from Redis. */
  readonly isFromOthers: boolean;
  /** How often it was given from memory. */
  readonly uses: number;
  readonly tags: readonly string[];
  readonly bytes: number;
}

/** What is known of a key. */
export interface KeyFacts {
  readonly kept: KeptFacts | undefined;
  /** When and why what was kept before left; of the last thousand keys. */
  readonly departure: Departure | undefined;
  /** Nothing was kept under the key since then that is neither there now nor in `departure`. */
  readonly knownSince: Date;
}

/** What a memory knows of a key. Is no use of it, and leaves the order of use alone. */
export function keyFacts(memory: TaggedMemory<unknown>, key: string): KeyFacts {
  const kept = memory.peek(key);
  return {
    kept: kept && {
      madeAt: kept.madeOn,
      isFromOthers: kept.isFromOthers,
      uses: kept.uses,
      tags: kept.tags,
      bytes: kept.bytes,
    },
    departure: memory.departure(key),
    knownSince: memory.knownSince,
  };
}
