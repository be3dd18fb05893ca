import { spawnSync, type SpawnSyncOptionsWithStringEncoding } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  if (!existsSync(version)) return makeCluster(folder, binaries, account);
  refuseOtherVersion(readFileSync(version, 'utf8').trim(), folder, binaries);
  if (!existsSync(folder.password)) replacePassword(folder, binaries, account);
  return readPassword(folder);
}

/** The password of a cluster that exists. */
export function readPassword(folder: DataFolder): string {
  return readFileSync(folder.password, 'utf8').trim();
}

/** Made aside and moved into its place when it is whole, so that a start cut short leaves no half a cluster. */
function makeCluster(folder: DataFolder, binaries: Binaries, account: Account | undefined): string {
  const draft = `${folder.cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  const password = newPassword();
  initialise(draft, folder, binaries, account, password);
  writeFileSync(folder.password, `${password}\n`, { mode: 0o600 });
  renameSync(draft, folder.cluster);
  return password;
}

/** The file is lost, the data are not: who may write the data folder may set another one (`postgres --single`). */
function replacePassword(folder: DataFolder, binaries: Binaries, account: Account | undefined): void {
  const password = newPassword();
  const { status, stderr, error } = spawnSync(
    binaries.path('postgres'),
    ['--single', '-D', folder.cluster, 'postgres'],
    {
      ...asAccount(account, folder.cluster),
      input: `alter role ${superuser} password '${password}'\n`,
    },
  );
  if (status !== 0) throw failed(`PostgreSQL could not set a new password in ${folder.dir}`, stderr, error);
  writeFileSync(folder.password, `${password}\n`, { mode: 0o600 });
}

const newPassword = () => randomBytes(24).toString('base64url');

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

function initialise(
  draft: string,
  { dir, cluster }: DataFolder,
  binaries: Binaries,
  account: Account | undefined,
  password: string,
): void {
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  // Beside the cluster, where the account that reads it can enter.
  const passwordFile = `${cluster}.initdb`;
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    for (const path of account ? [draft, passwordFile] : []) chownSync(path, account!.uid, account!.gid);
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];
    const { status, stderr, error } = spawnSync(
      binaries.path('initdb'),
      [
        '-D',
        draft,
        '-U',
        superuser,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--no-instructions',
        ...locale,
      ],
      asAccount(account, draft),
    );
    if (status === 0) return;
    rmSync(draft, { recursive: true, force: true });
    throw failed(`PostgreSQL could not make its folder in ${dir}`, stderr, error);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function asAccount(account: Account | undefined, cwd: string): SpawnSyncOptionsWithStringEncoding {
  return {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    encoding: 'utf8',
  };
}

function failed(what: string, stderr: string, error: Error | undefined): Problem {
  const why = (stderr || String(error)).trim().split('\n').at(-1);
  return new Problem('database.initdb-failed', { status: 500, title: `${what}: ${why}`, cause: error ?? stderr });
}
