import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Answer, type AnswerParts, bestEncoding } from './answer';
import { isNoneMatch } from './etag';

const page = '<p>Größe</p>'.repeat(300);

async function serve(
  parts: Partial<AnswerParts> = {},
): Promise<
  (
    headers?: Record<string, string>,
    method?: string,
  ) => Promise<{ status: number; headers: Map<string, string>; body: Buffer }>
> {
  const answer = await Answer.of({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate' },
    body: page,
    ...parts,
  });
  const server = createServer((request, response) => answer.send(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  // A bare socket: clients unpack bodies and rewrite headers.
  return (headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      const chunks: Buffer[] = [];
      const lines = Object.entries({ host: 'spec', connection: 'close', ...headers }).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      );
      socket
        .on('data', (chunk) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () => {
          const all = Buffer.concat(chunks);
          const end = all.indexOf('\r\n\r\n');
          const [first = '', ...rest] = all.subarray(0, end).toString('latin1').split('\r\n');
          const map = new Map(
            rest.map(
              (line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)] as const,
            ),
          );
          resolve({ status: Number(first.split(' ')[1]), headers: map, body: all.subarray(end + 4) });
        });
      socket.write(`${method} / HTTP/1.1\r\n${lines.join('')}\r\n`);
    });
}

it('a page is sent plain, packed by gzip or by brotli, as the client likes', async () => {
  const get = await serve();
  const [plain, gzip, br] = [
    await get(),
    await get({ 'accept-encoding': 'gzip' }),
    await get({ 'accept-encoding': 'gzip, deflate, br' }),
  ];
  expect(plain.body.toString()).toBe(page);
  expect(gunzipSync(gzip.body).toString()).toBe(page);
  expect(brotliDecompressSync(br.body).toString()).toBe(page);
  expect([plain, gzip, br].map(({ headers }) => headers.get('content-encoding'))).toEqual([undefined, 'gzip', 'br']);
  expect(
    [plain, gzip, br].map(({ headers, body }) => Number(headers.get('content-length')) === body.byteLength),
  ).toEqual([true, true, true]);
  expect(new Set([plain, gzip, br].map(({ headers }) => headers.get('etag'))).size).toBe(3);
  expect(br.headers.get('vary')).toBe('Accept-Encoding');
});

it('a client that has the page is told so, without the page', async () => {
  const get = await serve();
  const etag = (await get({ 'accept-encoding': 'br' })).headers.get('etag')!;
  const { status, headers, body } = await get({ 'accept-encoding': 'br', 'if-none-match': `"other", W/${etag}` });
  expect([
    status,
    body.byteLength,
    headers.get('etag'),
    headers.get('cache-control'),
    headers.get('content-length'),
  ]).toEqual([304, 0, etag, 'public, max-age=0, must-revalidate', undefined]);
  expect((await get({ 'if-none-match': etag })).status, 'another encoding is another representation').toBe(200);
});

it('HEAD has the headers of GET and no body', async () => {
  const get = await serve();
  const { status, headers, body } = await get({}, 'HEAD');
  expect([status, headers.get('content-length'), body.byteLength]).toEqual([200, String(Buffer.byteLength(page)), 0]);
});

it('a page that is not there is never "not modified"', async () => {
  const get = await serve({ status: 404 });
  const { headers } = await get();
  expect((await get({ 'if-none-match': headers.get('etag')! })).status).toBe(404);
  expect((await get({ 'if-none-match': '*' })).status).toBe(404);
});

it('an answer that another instance has made is sent as if it were made here', async () => {
  const parts = { status: 200, headers: { 'content-type': 'text/html', 'x-name': 'Größe' }, body: page };
  const made = await Answer.of(parts);
  const read = Answer.fromBytes(made.toBytes());
  expect(read).toEqual(made);
  expect([read.bytes, read.text]).toEqual([made.bytes, page]);
  const redirect = await Answer.of({ status: 301, headers: { location: '/a' }, body: '' });
  expect(Answer.fromBytes(redirect.toBytes())).toEqual(redirect);
  for (const end of [0, 10, -1])
    expect(() => Answer.fromBytes(made.toBytes().subarray(0, end)), 'what was cut off is none').toThrow(Error);
});

it('a short answer is not packed', async () => {
  const get = await serve({ body: 'short' });
  expect((await get({ 'accept-encoding': 'br, gzip' })).headers.has('content-encoding')).toBe(false);
});

describe('the best encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0,gzip;q=0', 'identity'],
    ['br;q=0.001', 'br'],
    ['identity', 'identity'],
    ['deflate', 'identity'],
    ['brotli', 'identity'],
    ['x-br', 'identity'],
    ['gzip ; q=0.5', 'gzip'],
    ['*', 'identity'],
  ])('of %j is %s', (accepted, encoding) => {
    expect(bestEncoding(accepted)).toBe(encoding);
  });
});

// The rows on lists of tags come from Django's tests of `parse_etags` (tests/utils_tests/test_http.py, BSD-3-Clause).
describe('If-None-Match', () => {
  it.each<[string | undefined, boolean]>([
    [undefined, false],
    ['', false],
    ['"etag"', true],
    ['W/"etag"', true],
    ['*', true],
    [' * ', true],
    ['"other"', false],
    ['"" ,  "etag", "e\\\\tag", W/"weak"', true],
    ['"a", W/"etag"', true],
    ['etag', false],
    ['"etag', false],
    ['"etag", "unclosed', true],
    ['"ETAG"', false],
  ])('%j matches: %s', (header, matches) => {
    expect(isNoneMatch(header, '"etag"')).toBe(matches);
  });
});
