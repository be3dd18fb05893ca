import type { Route } from '../../src/routes';
import { requestsTo } from './doors';
import type { Garden } from './planting';
import { canariesIn, withAbsentWords } from './words';
import type { Answered, Asked, Asks } from './world';

/** Something that was told, and to which request. */
export interface Told {
  readonly request: string;
  readonly told: string;
}

/** Everything that one sweep found. */
export interface Sweep {
  readonly requests: number;
  /** Canaries and ids in answers. */
  readonly leaks: readonly Told[];
  /** What was answered otherwise than the same request with words and ids that do not exist. */
  readonly hints: readonly Told[];
  /** What failed as nothing may. */
  readonly failures: readonly Told[];
  /** The canaries that were seen. */
  readonly canaries: ReadonlySet<string>;
}

/** How a sweep is done. */
export interface SweepOptions {
  /** All when left out, those that only read first. */
  readonly methods?: readonly string[];
  /** What nothing may be told of; each is also asked for by an id that does not exist. None when left out. */
  readonly hiddenIds?: ReadonlySet<string>;
  /** Of those, what may stand in an answer as an id. */
  readonly named?: readonly string[];
}

/** What is deleted was read before. */
const order = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'];

/** Pictures are public to whoever knows their addresses, which nobody guesses. */
const byAddress = /^\/media\//;

/** Sends all requests to all routes and collects what they tell. */
export async function sweep(
  routes: readonly Route[],
  ask: Asks,
  garden: Garden,
  { methods = order, hiddenIds = new Set(), named = [] }: SweepOptions = {},
): Promise<Sweep> {
  const [leaks, hints, failures, canaries] = [[] as Told[], [] as Told[], [] as Told[], new Set<string>()];
  const known = new Set(named);
  let requests = 0;
  let closed = '';
  const wanted = methods.flatMap((method) => routes.filter((route) => route.method === method));
  for (const asked of wanted.flatMap((route) => requestsTo(route, garden))) {
    if (closed === addressOf(asked)) continue;
    const answered = await ask(asked);
    requests++;
    closed = isRefusal(answered) ? addressOf(asked) : '';
    const [request, got] = [inWords(asked), wordsOf(answered)];
    for (const id of idsIn(request)) known.add(id);
    if (answered.status >= 500) failures.push({ request, told: answered.text });
    for (const word of canariesIn(got, request)) {
      canaries.add(word);
      leaks.push({ request, told: around(got, word) });
    }
    for (const id of idsIn(got))
      if (hiddenIds.has(id) && !known.has(id)) leaks.push({ request, told: around(got, id) });
    const twin = hiddenIds.size > 0 && !byAddress.test(asked.url) && twinOf(asked, hiddenIds);
    if (!twin) continue;
    const [mine, other] = [withAbsent(comparable(asked, answered), hiddenIds), comparable(twin, await ask(twin))];
    if (mine !== other) hints.push({ request, told: `${mine}\n≠ ${other}` });
  }
  return { requests, leaks, hints, failures, canaries };
}

/** Who is stopped at the gate is not asked what she wants: one request to an address says it all. */
function isRefusal({ status, text }: Answered): boolean {
  return (status === 401 || status === 403) && /"code":"auth\.(sign-in-needed|not-allowed)"/.test(text);
}

function addressOf({ method, url }: Asked): string {
  return `${method} ${url.split('?')[0]}`;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The ids in a text. */
export function idsIn(text: string): Set<string> {
  return new Set(text.match(uuid));
}

/** The same request about what does not exist; undefined where it is about nothing hidden. */
function twinOf(asked: Asked, hiddenIds: ReadonlySet<string>): Asked | undefined {
  const isFile = asked.body instanceof Uint8Array;
  const text = JSON.stringify(isFile ? asked.url : asked);
  const twin = withAbsent(text, hiddenIds);
  if (twin === text) return undefined;
  return isFile ? { ...asked, url: JSON.parse(twin) as string } : (JSON.parse(twin) as Asked);
}

/** Neither its words nor its ids exist: the last digits of those are turned, so that two that differed differ still. */
function withAbsent(text: string, hiddenIds: ReadonlySet<string>): string {
  const absent = (id: string) =>
    hiddenIds.has(id) ? id.slice(0, 35) + (15 - Number.parseInt(id.slice(35), 16)).toString(16) : id;
  return withAbsentWords(text).replace(uuid, absent);
}

/** Different with every answer, whatever is asked. */
const volatile = new Set(['date', 'x-request-id', 'set-cookie', 'keep-alive', 'connection']);

/** All of an answer that must be the same; what was made has an id and a time of its own. */
function comparable({ method }: Asked, { status, headers, text }: Answered): string {
  if (method !== 'GET' && status < 300) return String(status);
  const kept = Object.entries(headers).filter(([name]) => !volatile.has(name));
  return `${status} ${JSON.stringify(Object.fromEntries(kept))}\n${text.replace(/"requestId":"[^"]*"/, '')}`;
}

function wordsOf({ headers, text }: Answered): string {
  return `${JSON.stringify(headers)}\n${text}`;
}

function inWords({ method, url, body }: Asked): string {
  return `${method} ${url} ${body instanceof Uint8Array ? new TextDecoder().decode(body) : JSON.stringify(body ?? '')}`;
}

function around(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word);
  return `${word} in ${text.slice(Math.max(0, at - 80), at + word.length + 20)}`;
}
