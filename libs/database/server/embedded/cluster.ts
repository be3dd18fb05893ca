import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@tessera/models';
import type { Account } from './account';
import type { Binaries } from './binaries';
import type { DataFolder } from './data-folder';

/** The superuser of the embedded database. */
export const superuser = 'tessera';

/** Makes the cluster on first use. Returns the password. Throws `database.data-other-version` and `database.initdb-failed`. */
export function ensureCluster(folder: DataFolder, binaries: Binaries, account: Account | undefined): string {
  const version = join(folder.cluster, 'PG_VERSION');
  if (existsSync(version) && existsSync(folder.password)) {
    refuseOtherVersion(readFileSync(version, 'utf8').trim(), folder, binaries);
    return readFileSync(folder.password, 'utf8').trim();
  }
  // A cluster without its password was never handed out: the first start was cut short.
  rmSync(folder.cluster, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  initialise(folder, binaries, account, password);
  writeFileSync(folder.password, `${password}\n`, { mode: 0o600 });
  return password;
}

function refuseOtherVersion(found: string, { dir }: DataFolder, { major }: Binaries): void {
  if (found === major) return;
  throw new Problem('database.data-other-version', {
    status: 500,
    title: `The data in ${dir} were written by PostgreSQL ${found}, and this Tessera brings PostgreSQL ${major}.`,
    detail:
      Number(found) > Number(major)
        ? 'Start the newer Tessera that wrote them, or choose another folder with DATA_DIR.'
        : 'Back them up with the Tessera that wrote them and restore them with this one.',
  });
}

function initialise({ cluster, dir }: DataFolder, binaries: Binaries, account: Account | undefined, password: string): void {
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const secretFolder = mkdtempSync(join(tmpdir(), 'tessera-'));
  const passwordFile = join(secretFolder, 'password');
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    for (const path of account ? [cluster, secretFolder, passwordFile] : []) chownSync(path, account!.uid, account!.gid);
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];
    const { status, stderr, error } = spawnSync(
      binaries.path('initdb'),
      ['-D', cluster, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--no-instructions', ...locale],
      { ...(account && { uid: account.uid, gid: account.gid }), cwd: cluster, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, encoding: 'utf8' },
    );
    if (status === 0) return;
    rmSync(cluster, { recursive: true, force: true });
    throw new Problem('database.initdb-failed', {
      status: 500,
      title: `PostgreSQL could not make its folder in ${dir}: ${(stderr || String(error)).trim().split('\n').at(-1)}`,
      cause: error ?? stderr,
    });
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
  }
}
