import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';
import { beMeasured } from '../measured';

/** Becomes a server that sends one page to whoever asks, with the headers and the bytes that the page has at `address`. */
export async function beBare(address: string, headers: Readonly<Record<string, string>>): Promise<void> {
  // Unlike `fetch`, this unpacks nothing.
  const answer = await request(address, { headers });
  const body = Buffer.from(await answer.body.arrayBuffer());
  const own = new Set(['date', 'connection', 'keep-alive']);
  const flat = Object.entries(answer.headers).flatMap(([name, value]) =>
    own.has(name) ? [] : [value ?? ''].flat().flatMap((each) => [name, each]),
  );
  const server = createServer((_request, response) => {
    response.writeHead(answer.statusCode, flat);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  beMeasured(`http://127.0.0.1:${port}`, async () => {
    server.closeAllConnections();
    server.close();
  });
}
