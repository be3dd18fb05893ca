import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Resolve } from './guarded-connector';
import { OutboundHttp, type OutboundRequest } from './outbound-http';
import { parseNetwork } from './public-address';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((end) => end()));
});

/** A server of ours that stands for the web; 127.0.0.2 stands for the public internet, 127.0.0.1 for our inner network. */
async function web(handler: Handler): Promise<{ port: number; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  cleanups.push(() => new Promise((done) => (server.closeAllConnections(), server.close(done))));
  return { port: (server.address() as AddressInfo).port, requests };
}

function client(
  port: number,
  {
    names = {},
    resolve,
    timeoutMs = 5_000,
    maxBytes = 10_000,
  }: { names?: Record<string, string[]>; resolve?: Resolve; timeoutMs?: number; maxBytes?: number } = {},
): OutboundHttp {
  const answer: Resolve = async (host) => {
    const addresses = names[host] ?? (host.endsWith('.test') ? ['127.0.0.2'] : []);
    if (addresses.length === 0) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  const http = new OutboundHttp({
    reach: { ports: [port, 80, 443], networks: [parseNetwork('127.0.0.2/32'), parseNetwork('127.0.0.3/32')] },
    timeoutMs,
    maxBytes,
    userAgent: 'spec',
    resolve: resolve ?? answer,
  });
  cleanups.push(() => http.close());
  return http;
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'answered',
    (error: { code?: string }) => error.code ?? String(error),
  );
}

const hello: Handler = (_request, response) => void response.setHeader('content-type', 'text/plain').end('hello');

it('an answer of any status is an answer', async () => {
  const { port } = await web((_request, response) => void response.writeHead(404).end('no such page'));
  const { status, url, body } = await client(port).fetch(`http://public.test:${port}/x`);
  expect([status, url, Buffer.from(body).toString()]).toEqual([404, `http://public.test:${port}/x`, 'no such page']);
});

describe('inner addresses', () => {
  it('are refused by number', async () => {
    const { port, requests } = await web(hello);
    expect(await codeOf(client(port).fetch(`http://127.0.0.1:${port}/`))).toBe('outbound.address-not-public');
    expect(requests).toHaveLength(0);
  });

  it('are refused behind a name', async () => {
    const { port, requests } = await web(hello);
    expect(
      await codeOf(client(port, { names: { 'inner.test': ['127.0.0.1'] } }).fetch(`http://inner.test:${port}/`)),
    ).toBe('outbound.address-not-public');
    expect(requests).toHaveLength(0);
  });

  it('among public ones refuse the whole name', async () => {
    const { port, requests } = await web(hello);
    const http = client(port, { names: { 'mixed.test': ['127.0.0.2', '::1'] } });
    expect(await codeOf(http.fetch(`http://mixed.test:${port}/`))).toBe('outbound.address-not-public');
    expect(requests).toHaveLength(0);
  });

  it('are never reached by a name that answers differently the second time', async () => {
    const reached: unknown[] = [];
    const { port, requests } = await web(({ socket }, response) => {
      reached.push(socket.localAddress);
      response.setHeader('connection', 'close').end('hello');
    });
    const answers = ['127.0.0.2', '127.0.0.1'];
    let lookups = 0;
    const http = client(port, { resolve: async () => [{ address: answers[lookups++] ?? '127.0.0.1', family: 4 }] });
    expect(await codeOf(http.fetch(`http://rebind.test:${port}/`))).toBe('answered');
    expect(reached).toEqual(['127.0.0.2']);
    expect(lookups, 'one lookup serves check and connection').toBe(1);
    expect(await codeOf(http.fetch(`http://rebind.test:${port}/`))).toBe('outbound.address-not-public');
    expect(requests).toHaveLength(1);
  });

  it('are refused where a redirect leads to them', async () => {
    const { port, requests } = await web((request, response) => {
      if (request.url === '/chain')
        return void response.writeHead(302, { location: `http://other.test:${port}/on` }).end();
      response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end();
    });
    expect(await codeOf(client(port).fetch(`http://public.test:${port}/direct`))).toBe('outbound.address-not-public');
    expect(await codeOf(client(port).fetch(`http://public.test:${port}/chain`))).toBe('outbound.address-not-public');
    expect(requests.map(({ url }) => url)).toEqual(['/direct', '/chain', '/on']);
  });

  it('are refused where a redirect leads to a name of theirs', async () => {
    const { port } = await web(
      (_request, response) => void response.writeHead(302, { location: `http://inner.test:${port}/` }).end(),
    );
    expect(
      await codeOf(client(port, { names: { 'inner.test': ['10.0.0.7'] } }).fetch(`http://public.test:${port}/`)),
    ).toBe('outbound.address-not-public');
  });
});

describe('redirects', () => {
  it('to other schemes and ports are refused', async () => {
    const { port } = await web(
      (request, response) =>
        void response
          .writeHead(302, { location: request.url === '/file' ? 'file:///etc/passwd' : 'http://public.test:22/' })
          .end(),
    );
    expect(await codeOf(client(port).fetch(`http://public.test:${port}/file`))).toBe('outbound.scheme-not-allowed');
    expect(await codeOf(client(port).fetch(`http://public.test:${port}/port`))).toBe('outbound.port-not-allowed');
  });

  it('are followed five times and not six', async () => {
    const { port, requests } = await web((request, response) => {
      const left = Number(request.url!.slice(1));
      if (left === 0) return void response.end('there');
      response.writeHead(301, { location: `/${left - 1}` }).end();
    });
    expect(Buffer.from((await client(port).fetch(`http://public.test:${port}/5`)).body).toString()).toBe('there');
    expect(await codeOf(client(port).fetch(`http://public.test:${port}/6`))).toBe('outbound.too-many-redirects');
    expect(requests).toHaveLength(6 + 6);
  });

  it('within an origin keep credentials, to another origin drop them', async () => {
    const { port, requests } = await web((request, response) => {
      if (request.url === '/start') return void response.writeHead(302, { location: '/next' }).end();
      if (request.url === '/next')
        return void response.writeHead(302, { location: `http://other.test:${port}/end` }).end();
      response.end();
    });
    const headers = { Authorization: 'Bearer x', Cookie: 'a=b', 'X-Api-Key': 'k', Accept: 'image/*' };
    await client(port).fetch(`http://public.test:${port}/start`, { headers });
    const seen = requests.map(({ headers: { authorization, cookie, 'x-api-key': key, accept } }) => [
      authorization,
      cookie,
      key,
      accept,
    ]);
    expect(seen).toEqual([
      ['Bearer x', 'a=b', 'k', 'image/*'],
      ['Bearer x', 'a=b', 'k', 'image/*'],
      [undefined, undefined, undefined, 'image/*'],
    ]);
  });

  it.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [307, 'POST', 'POST'],
    [308, 'PUT', 'PUT'],
    [303, 'HEAD', 'HEAD'],
  ] as const)('%i turns %s into %s', async (status, method, then) => {
    const { port, requests } = await web(
      (request, response) =>
        void (request.url === '/a' ? response.writeHead(status, { location: '/b' }).end() : response.end()),
    );
    const body: Pick<OutboundRequest, 'body'> = method === 'HEAD' ? {} : { body: '{}' };
    await client(port).fetch(`http://public.test:${port}/a`, { method, ...body });
    expect(requests.at(-1)!.method).toBe(then);
  });

  it('never carry a body to another origin', async () => {
    const { port } = await web(
      (_request, response) => void response.writeHead(307, { location: `http://other.test:${port}/` }).end(),
    );
    expect(await codeOf(client(port).fetch(`http://public.test:${port}/`, { method: 'POST', body: 'secret' }))).toBe(
      'outbound.redirect-refused',
    );
  });
});

describe('bounds', () => {
  it('a body that says it is too large is not read', async () => {
    const { port } = await web(
      (_request, response) => void response.writeHead(200, { 'content-length': 1_000_000 }).write('x'),
    );
    expect(await codeOf(client(port).fetch(`http://public.test:${port}/`))).toBe('outbound.too-large');
  });

  it('a body that grows too large is cut, whatever it said', async () => {
    const { port } = await web((_request, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(4_000)), 5);
      response.on('close', () => clearInterval(timer));
    });
    expect(await codeOf(client(port).fetch(`http://public.test:${port}/`))).toBe('outbound.too-large');
    expect(await codeOf(client(port).fetch(`http://public.test:${port}/`, { maxBytes: 100 }))).toBe(
      'outbound.too-large',
    );
  });

  it('an answer exactly as large as allowed is whole', async () => {
    const { port } = await web((_request, response) => void response.end(Buffer.alloc(10_000)));
    expect((await client(port).fetch(`http://public.test:${port}/`)).body).toHaveLength(10_000);
  });

  it('a server that never answers is given up', async () => {
    const { port } = await web(() => undefined);
    expect(await codeOf(client(port, { timeoutMs: 200 }).fetch(`http://public.test:${port}/`))).toBe(
      'outbound.timeout',
    );
  });

  it('a server that drips its body is given up', async () => {
    const { port } = await web((_request, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await codeOf(client(port, { timeoutMs: 300 }).fetch(`http://public.test:${port}/`))).toBe(
      'outbound.timeout',
    );
  });

  it('redirects share one time limit', async () => {
    const { port } = await web(
      (_request, response) => void setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 120),
    );
    expect(await codeOf(client(port, { timeoutMs: 300 }).fetch(`http://public.test:${port}/`))).toBe(
      'outbound.timeout',
    );
  });

  it('a packed answer is refused, since it may unpack to any size', async () => {
    const { port } = await web(
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello')),
    );
    expect(await codeOf(client(port).fetch(`http://public.test:${port}/`))).toBe('outbound.encoding-not-supported');
  });

  it('the caller can stop it', async () => {
    const { port } = await web(() => undefined);
    expect(
      await codeOf(client(port).fetch(`http://public.test:${port}/`, { signal: AbortSignal.timeout(50) })),
    ).toMatch(/^outbound\.(timeout|cancelled)$/);
  });
});

it('a name without a server, and a server that refuses, are told apart', async () => {
  const { port } = await web(hello);
  const names = { 'closed.test': ['127.0.0.3'] };
  expect(await codeOf(client(port, { names }).fetch(`http://nowhere.example:${port}/`))).toBe(
    'outbound.name-not-found',
  );
  expect(await codeOf(client(1, { names }).fetch('http://closed.test:1/'))).toBe('outbound.failed');
});

it('a body can be read as it comes', async () => {
  const { port } = await web(
    (_request, response) => void (response.write('one '), setTimeout(() => response.end('two'), 20)),
  );
  const { body } = await client(port).open(`http://public.test:${port}/`);
  let text = '';
  for await (const chunk of body) text += Buffer.from(chunk).toString();
  expect(text).toBe('one two');
});

it('a message that must stay what it is does not become a question by a redirect', async () => {
  const { port, requests } = await web((request, response) => {
    const status = Number(request.url!.slice(1));
    if (request.url === '/done') return void response.end('done');
    response.writeHead(status, { location: '/done' }).end();
  });
  const send = async (status: number) => {
    const answer = await client(port).fetch(`http://public.test:${port}/${status}`, {
      method: 'POST',
      body: 'news',
      keepsMethod: true,
    });
    return answer.status;
  };
  expect([await send(301), await send(302), await send(303)]).toEqual([301, 302, 303]);
  expect([await send(307), await send(308)]).toEqual([200, 200]);
  expect(requests.filter(({ url }) => url === '/done').map(({ method }) => method)).toEqual(['POST', 'POST']);
});

it('an address can be looked at before anything is sent there', async () => {
  const http = client(443);
  expect(http.check('https://public.test/hook').href).toBe('https://public.test/hook');
  expect(() => http.check('https://10.0.0.1/')).toThrow('outbound.address-not-public');
  expect(() => http.check('nonsense')).toThrow('outbound.address-invalid');
  expect(http.reachesIntranet).toBe(true);
});
