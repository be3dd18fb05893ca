import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serverSettings, type Settings } from '@tessera/extension';
import { unwritable } from '../embedded/data-folder';

/** The keys by which this installation seals secrets, the current one first. Without SECRET_KEY a random one is kept in DATA_DIR. */
export function secretKeys(settings: Settings): readonly [current: string, ...former: string[]] {
  const { SECRET_KEY, SECRET_KEY_PREVIOUS, DATA_DIR } = settings.of(serverSettings);
  return [SECRET_KEY ?? keyInFile(resolve(DATA_DIR)), ...SECRET_KEY_PREVIOUS];
}

/** The key in `secret.key` of a folder, made on first use and readable by its owner alone. Throws `database.data-folder-unwritable`. */
export function keyInFile(dir: string): string {
  const path = join(dir, 'secret.key');
  try {
    mkdirSync(dir, { recursive: true });
    makeOnce(path);
    chmodSync(path, 0o600);
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw unwritable(dir, cause);
  }
}

/** Whole or not at all: of two processes that begin at once one makes it, and nobody reads half of it. */
function makeOnce(path: string): void {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
