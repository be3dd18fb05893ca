import type { Load, Measured } from './measured';

const rounds = 5;

/** Median of the ratios of two rates, measured in turn in several rounds, so that what else runs on the machine meets both. */
export async function ratioOf(ours: () => Promise<number>, theirs: () => Promise<number>): Promise<number> {
  // Both are compiled while they run; what is measured is how they go on.
  for (let round = 0; round < 4; round++) {
    await ours();
    await theirs();
  }
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) ratios.push((await ours()) / (await theirs()));
  return ratios.sort((a, b) => a - b)[rounds >> 1]!;
}

/** The same request asked of two servers, or two requests asked of one. */
export async function compare([a, first]: [Measured, Load], [b, second]: [Measured, Load]): Promise<number> {
  return await ratioOf(
    () => a.rate(first),
    () => b.rate(second),
  );
}

/** One line of the table. */
export function line(what: string, ratio: number, goal: number): string {
  return `${what.padEnd(62)} ${ratio.toFixed(2).padStart(6)}  (goal ≥ ${goal.toFixed(1)})${ratio >= goal ? '' : '  MISSED'}`;
}
