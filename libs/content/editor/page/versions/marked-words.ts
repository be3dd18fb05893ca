/** A stretch of text that both have, or only the newer or the older one. */
export interface Stretch {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Most steps from one text to the other that are looked for; texts that differ more are shown one after the other. */
const mostSteps = 1500;

/** How one text became the other, word by word: a shortest edit script (E. Myers, "An O(ND) Difference Algorithm", 1986). */
export function markedWords(before: string, after: string): readonly Stretch[] {
  return markedParts(wordsOf(before), wordsOf(after)).map(({ is, parts }) => ({ is, text: parts.join('') }));
}

/** Neighbouring parts of the same fate. */
export interface MarkedParts {
  readonly is: Stretch['is'];
  readonly parts: readonly string[];
}

/** The same for any parts, e.g. lines. */
export function markedParts(before: readonly string[], after: readonly string[]): readonly MarkedParts[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (end < rest && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [old, young] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const fates: Array<readonly [Stretch['is'], string]> = [
    ...before.slice(0, start).map((part) => ['same', part] as const),
    ...fatesBetween(old, young),
    ...before.slice(before.length - end).map((part) => ['same', part] as const),
  ];
  return joined(fates);
}

/** Words with the spaces and marks between them, so that all of it together is the text. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? [];
}

function joined(fates: ReadonlyArray<readonly [Stretch['is'], string]>): readonly MarkedParts[] {
  const stretches: Array<{ is: Stretch['is']; parts: string[] }> = [];
  for (const [is, part] of fates) {
    const last = stretches.at(-1);
    if (last?.is === is) last.parts.push(part);
    else stretches.push({ is, parts: [part] });
  }
  return stretches;
}

type Fate = readonly [is: Stretch['is'], part: string];

function fatesBetween(before: readonly string[], after: readonly string[]): readonly Fate[] {
  const trace = traceOf(before, after);
  if (!trace) return [...before.map((part): Fate => ['removed', part]), ...after.map((part): Fate => ['added', part])];
  const fates: Fate[] = [];
  let [x, y] = [before.length, after.length];
  // Back from the end: first what both have, then the step that led there.
  for (let steps = trace.length - 1; steps >= 0; steps--) {
    const reached = trace[steps]!;
    const isAdded = steps > 0 && isDownward(reached, x - y, steps);
    const from = x - y + (isAdded ? 1 : -1);
    const fromX = steps === 0 ? 0 : reachOf(reached, from);
    const fromY = steps === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x--;
      y--;
      fates.push(['same', before[x]!]);
    }
    if (steps > 0) fates.push(isAdded ? ['added', after[--y]!] : ['removed', before[--x]!]);
  }
  return fates.reverse();
}

/** How far each diagonal was reached before each number of steps; null where more than `mostSteps` are needed. */
function traceOf(
  before: readonly string[],
  after: readonly string[],
): ReadonlyArray<ReadonlyMap<number, number>> | null {
  const trace: Array<ReadonlyMap<number, number>> = [];
  const reached = new Map<number, number>([[1, 0]]);
  for (let steps = 0; steps <= Math.min(mostSteps, before.length + after.length); steps++) {
    trace.push(new Map(reached));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = isDownward(reached, diagonal, steps)
        ? reachOf(reached, diagonal + 1)
        : reachOf(reached, diagonal - 1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reached.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return trace;
    }
  }
  return null;
}

function isDownward(reached: ReadonlyMap<number, number>, diagonal: number, steps: number): boolean {
  return diagonal === -steps || (diagonal !== steps && reachOf(reached, diagonal - 1) < reachOf(reached, diagonal + 1));
}

function reachOf(reached: ReadonlyMap<number, number>, diagonal: number): number {
  return reached.get(diagonal) ?? -1;
}
