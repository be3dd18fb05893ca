import type { Command } from '@tessera/ui';

/**
 * The commands that fit what was typed, best first: the label begins with it, a word begins with it, it is somewhere
 * inside, every word of it is somewhere. Order is kept among equals; nothing typed keeps all.
 */
export function rank(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = fold(text);
  if (!wanted) return commands;
  return commands
    .map((command) => ({ command, score: scoreOf(command, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ command }) => command);
}

function scoreOf({ label, also = '', group }: Command, wanted: string): number {
  const name = fold(label);
  if (name.startsWith(wanted)) return 4;
  if (name.includes(` ${wanted}`)) return 3;
  if (name.includes(wanted)) return 2;
  const everything = `${name} ${fold(also)} ${fold(group)}`;
  return wanted.split(/\s+/).every((word) => everything.includes(word)) ? 1 : 0;
}

/** Small letters without accents, so that "uber" finds "Über". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
