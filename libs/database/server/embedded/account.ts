import { spawnSync } from 'node:child_process';
import { Problem } from '@tessera/models';

/** Who the database runs as when we are root, whom PostgreSQL refuses. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** `postgres`, else `nobody`, where we are root; undefined where the database can run as ourselves. Throws `database.no-account`. */
export function serviceAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid !== undefined && gid !== undefined) return { name, uid, gid };
  }
  throw new Problem('database.no-account', {
    status: 500,
    title: 'PostgreSQL does not run as root, and this machine has no account "postgres" or "nobody" to run it as.',
    detail: 'Start Tessera as another user, or name a server of your own in DATABASE_URL.',
  });
}

/** Whether `account` can run a program; false also where it cannot reach the file. */
export function canRun({ uid, gid }: Account, program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
