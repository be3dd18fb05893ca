import type { QueryConfig } from 'pg';

/** Most statements that every connection keeps parsed. */
const mostNames = 400;
/** Most statements that were seen once and may come again. */
const mostSeen = 2000;
/** Longer ones are made for many records at once, and seldom come again. */
const longest = 20_000;

let generation = 0;
const names = new Map<string, string>();
const seen = new Set<string>();

/**
 * A statement as it is sent: under a name where it came before, so that a connection need not be told it, nor parse it, again
 * (PREPARE). Plans are made anew each time (`plan_cache_mode`), since what is asked differs.
 */
export function statement(text: string, parameters: readonly unknown[]): QueryConfig {
  const values = [...parameters];
  const known = names.get(text);
  if (known) return { text, values, name: known };
  // Several in one text cannot be parsed as one.
  const isOne = values.length > 0 || !text.includes(';');
  if (!isOne || text.length > longest || names.size >= mostNames) return { text, values };
  if (seen.delete(text)) {
    const name = `t${generation}_${names.size}`;
    names.set(text, name);
    return { text, values, name };
  }
  if (seen.size >= mostSeen) seen.clear();
  seen.add(text);
  return { text, values };
}

/**
 * Whether a statement failed only because of its name: its tables have changed since it was parsed (0A000), or a pooler between
 * handed it to another connection (26000). Names are given anew then, and the statement can be sent again.
 */
export function isOutdatedName(error: unknown): boolean {
  const { code, routine } = error as { readonly code?: string; readonly routine?: string };
  const isOutdated = code === '26000' || (code === '0A000' && routine === 'RevalidateCachedQuery');
  if (isOutdated) {
    generation++;
    names.clear();
  }
  return isOutdated;
}
