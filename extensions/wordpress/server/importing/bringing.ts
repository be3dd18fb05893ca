import { createHash } from 'node:crypto';
import { idFrom } from '../mapping/ids';
import type { Survey } from './survey';
import type { Tally } from './tally';

/** What becomes of what changed both there and here: what was written here stays, or is replaced. */
export type OnConflict = 'keep' | 'replace';

/** One import, as everybody who takes part in it knows it. */
export interface Bringing {
  /** What the old site is known by. */
  readonly from: string;
  readonly survey: Survey;
  readonly tally: Tally;
  readonly onConflict: OnConflict;
  /** Whether HTML comes in as it is; for who may not write it, it becomes running text. */
  readonly mayHtml: boolean;
  /** The site it comes to. */
  readonly site: { readonly id: string; readonly home: string };
}

/** What is said of what changed on both sides and stays. */
export const keptHere = 'It changed both there and here; what was written here stays.';
/** What is said of what changed there and is gone here. */
export const goneHere = 'It was deleted here, and stays so.';

/** By which something is remembered that has a name there; a long one by its beginning and its digest. */
export function keyOf(kind: string, name: string): string {
  const key = `${kind} ${name}`;
  return key.length <= 190 ? key : `${key.slice(0, 120)} ${digestOf(key)}`;
}

/** By which an item is remembered. */
export function itemKey(id: number): string {
  return `item ${id}`;
}

/** The id of the page that an item becomes: known before it is made, so that others can link to it. */
export function pageIdFor(from: string, key: string): string {
  return idFrom(`${from}\n${key}\npage`);
}

/** SHA-256 of anything that is JSON, in hexadecimal. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
