/** Deeper than any site that people can find their way in. */
const deepest = 100;

/** Things with what stands above each: one above that does not come in, or one that is below itself, counts as none. */
export function withoutCircles(parents: ReadonlyMap<number, number | null>): Map<number, number | null> {
  const sound = new Map<number, number | null>();
  for (const [id, parent] of parents) {
    const seen = new Set([id]);
    let above = parent;
    while (above !== null && parents.has(above) && !seen.has(above) && seen.size < deepest) {
      seen.add(above);
      above = parents.get(above) ?? null;
    }
    const isEndless = above !== null && parents.has(above);
    sound.set(id, parent !== null && parents.has(parent) && !isEndless ? parent : null);
  }
  return sound;
}
