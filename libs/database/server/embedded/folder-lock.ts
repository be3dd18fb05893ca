import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Problem } from '@tessera/models';
import { birthOf } from './process-identity';

/** Who holds a data folder. */
interface Holder {
  readonly pid: number;
  readonly birth: string | undefined;
}

/**
 * Takes the data folder for this process; the lock dies with it, also by `kill -9`, because a holder counts only while
 * the very process lives that wrote it. Returns a function that gives it back, or undefined where another one holds it.
 */
export function takeLock(path: string): (() => void) | undefined {
  const mine: Holder = { pid: process.pid, birth: birthOf(process.pid) };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    for (let tries = 0; tries < 5; tries++) {
      try {
        linkSync(draft, path);
        return () => void (isHeldBy(path, mine) && rmSync(path, { force: true }));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        if (isHeld(read(path))) return undefined;
        clearAway(path);
      }
    }
    return undefined;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The process that holds the lock, for the sentence that says so. */
export function folderTaken(dir: string, path: string): Problem {
  const pid = read(path)?.pid;
  return new Problem('database.data-folder-taken', {
    status: 500,
    title: `Another Tessera${pid ? ` (process ${pid})` : ''} is already running on the data folder ${dir}.`,
    detail: 'Stop it first, or choose another folder with DATA_DIR.',
  });
}

/** Whether the very process lives that wrote the lock. */
function isHeld(holder: Holder | undefined): boolean {
  return holder?.birth !== undefined && birthOf(holder.pid) === holder.birth;
}

/** Removes the lock of a dead process; puts back what another starter has written in its place in the same moment. */
function clearAway(path: string): void {
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
    if (isHeld(read(aside))) linkSync(aside, path);
  } catch (error) {
    // Somebody else cleared it away first, or has it already: the next try will see.
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isHeldBy(path: string, { pid, birth }: Holder): boolean {
  const holder = read(path);
  return holder?.pid === pid && holder.birth === birth;
}
