import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

/** Whether a process of this id runs, ours or not. One that has ended and that nobody has collected yet does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return statOf(pid)?.[0] !== 'Z';
}

/** When a process began, as a text that another process of the same id will not share; undefined when there is none. */
export function birthOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  return existsSync('/proc/self/stat') ? statOf(pid)?.[19] : ps(pid, 'lstart=');
}

/** What proc(5) tells of a process from its state (field 3) on; undefined where there is no such thing. */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command before it may contain spaces and parentheses.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Whether process `pid` is a PostgreSQL server that works on `cluster`. Only such a process is ever signalled. */
export function isPostgresOn(cluster: string, pid: number): boolean {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  if (!command) return false;
  const [program = '', ...args] = command;
  const at = args[args.indexOf('-D') + 1];
  return /(?:^|[\\/])postgres(?:\.exe)?$/.test(program) && at !== undefined && same(at, cluster);
}

function commandLine(pid: number): string[] | undefined {
  if (existsSync('/proc/self/cmdline')) {
    try {
      const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return [readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''), ...args.slice(1)];
    } catch {
      return undefined;
    }
  }
  return ps(pid, 'command=')?.split(/\s+/);
}

function ps(pid: number, column: string): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() || undefined : undefined;
}

function same(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return a === b;
  }
}
