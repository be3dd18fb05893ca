import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '@tessera/models';
import { type Account, canRun } from './account';
import { sharedHome } from './binaries';

/** Where everything of one embedded database lies. */
export interface DataFolder {
  /** The folder the settings name. */
  readonly dir: string;
  /** PostgreSQL's own folder; elsewhere when its account cannot enter `dir`. */
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
  readonly lock: string;
}

/** Makes the folder and finds a place for the cluster that `account` can enter. Throws `database.data-folder-unwritable`. */
export function openDataFolder(dir: string, account: Account | undefined): DataFolder {
  try {
    makeFolder(dir);
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    return {
      dir,
      cluster: join(homeOf(dir, account), 'postgres'),
      password: join(dir, 'postgres.password'),
      log: join(dir, 'postgres.log'),
      lock: join(dir, 'tessera.lock'),
    };
  } catch (cause) {
    throw unwritable(dir, cause);
  }
}

/** The problem of a folder that cannot be used. */
export function unwritable(dir: string, cause: unknown): Problem {
  return new Problem('database.data-folder-unwritable', {
    status: 500,
    title: `The data folder ${dir} cannot be written.`,
    detail: 'Give this user the right to it, or choose another folder with DATA_DIR.',
    cause,
  });
}

/** Step by step, because Node's own recursion never ends in folders such as /proc, which take no new ones. */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  try {
    mkdirSync(dir);
  } catch (error) {
    // Another process made it in the same moment.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Once moved, data stay where they were moved to: the file `MOVED` says where. */
function homeOf(dir: string, account: Account | undefined): string {
  const pointer = join(dir, 'MOVED');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  if (!account || canRun(account, 'test', ['-x', dir])) return dir;
  // A new one each time, so that who deletes the data folder to begin anew does not meet the old data.
  mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
  const home = mkdtempSync(join(sharedHome, 'data-'));
  chmodSync(home, 0o755);
  writeFileSync(pointer, `${home}\n`);
  return home;
}
