import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { testDatabase } from '../../testing';
import { Listening } from './listening';

/** Stands between a client and a database, and can fall silent as a network does that drops a connection without a word. */
async function wire(url: string): Promise<{ url: string; fallSilent: () => void }> {
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one
        .on('error', () => undefined)
        .on('close', () => other.destroy())
        .pipe(other);
    sockets.push(near, far);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const detour = new URL(url);
  detour.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fallSilent = () => {
    for (const socket of sockets.splice(0)) socket.unpipe().resume();
  };
  return { url: detour.href, fallSilent };
}

it('a connection that fell silent is noticed and made anew', async () => {
  const db = await testDatabase([]);
  onTestFinished(() => db.close());
  const { url, fallSilent } = await wire(db.url);
  const listening = new Listening(url, undefined, { checkMs: 100, longestMs: 300 });
  onTestFinished(() => listening.close());
  const heard: string[] = [];
  await listening.listen(
    'spec',
    (message) => void heard.push(message),
    () => void heard.push('back again'),
  );
  await db.database.query("SELECT pg_notify('spec', 'one')");
  await expect.poll(() => heard).toEqual(['one']);
  fallSilent();
  await db.database.query("SELECT pg_notify('spec', 'lost')");
  await expect.poll(() => heard, { timeout: 5_000 }).toEqual(['one', 'back again']);
  await db.database.query("SELECT pg_notify('spec', 'two')");
  await expect.poll(() => heard).toEqual(['one', 'back again', 'two']);
});
