import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The way of one client to a server, which fails as networks and servers do. */
export interface WayToDatabase {
  /** The address of the database by this way. */
  readonly url: string;
  /** Connections break and new ones are refused, as when the server is stopped. */
  cut(): void;
  /** Connections stay and new ones are taken, but nothing arrives any more, as when a network drops packets. */
  fallSilent(): void;
  /** New connections come through only so many milliseconds later. */
  slowDown(ms: number): void;
  /** New connections arrive again; those that had fallen silent are lost for good. */
  mend(): void;
  close(): void;
}

/** Makes a way to the server of an address (`postgres://…`, `redis://…`). */
export async function wayTo(url: string): Promise<WayToDatabase> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let state: 'open' | 'cut' | 'silent' = 'open';
  let delayMs = 0;
  const server = createServer(async (near) => {
    near.on('error', () => undefined);
    if (state === 'cut') return void near.destroy();
    sockets.add(near.on('close', () => sockets.delete(near)));
    if (state === 'silent') return void near.resume();
    if (delayMs > 0) await sleep(delayMs);
    if (near.destroyed) return;
    const far = connect(Number(port), hostname).on('error', () => near.destroy());
    sockets.add(far.on('close', () => (sockets.delete(far), near.destroy())));
    near.on('close', () => far.destroy());
    near.pipe(far).pipe(near);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const through = new URL(url);
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const destroyAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: through.href,
    cut: () => {
      state = 'cut';
      destroyAll();
    },
    fallSilent: () => {
      state = 'silent';
      for (const socket of sockets) socket.unpipe().resume();
    },
    slowDown: (ms) => void (delayMs = ms),
    mend: () => void (state = 'open'),
    close: () => {
      destroyAll();
      server.close();
    },
  };
}
