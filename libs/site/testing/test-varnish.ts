import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const vclFile = fileURLToPath(new URL('../../../docs/how-to/varnish.vcl', import.meta.url));
/** Debian keeps it where only root looks for programs. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };

/** Whether there is a Varnish that can do what `docs/how-to/varnish.vcl` says: with a compiler, and with `vmod_xkey`. */
export const hasVarnish = spawnSync('varnishd', ['-C', '-f', vclFile], { env }).status === 0;

/** A Varnish of one spec file, set up as `docs/how-to/varnish.vcl` says. */
export interface TestVarnish {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts it at a port, before whatever listens, or will, at another. */
export async function testVarnish(port: number, backendPort: number): Promise<TestVarnish> {
  const dir = mkdtempSync(join(tmpdir(), 'tessera-varnish-'));
  // As root it works as an account of its own, which must be able to enter.
  chmodSync(dir, 0o755);
  const vcl = readFileSync(vclFile, 'utf8');
  writeFileSync(join(dir, 'site.vcl'), vcl.replace('.port = "3000"', `.port = "${backendPort}"`));
  const server = spawn(
    'varnishd',
    [
      '-F',
      '-n',
      join(dir, 'work'),
      '-a',
      `127.0.0.1:${port}`,
      '-f',
      join(dir, 'site.vcl'),
      '-s',
      'malloc,32m',
      '-T',
      'none',
    ],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk));
  while (!(await isOpen(port))) {
    if (server.exitCode !== null) throw new Error(`varnishd ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const exited = once(server, 'exit');
      server.kill('SIGTERM');
      await exited;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
