import type { Route } from '../../src/routes';
import type { Garden } from './planting';
import { bodiesFor } from './bodies';
import { queriesFor } from './queries';
import type { Asked } from './world';

/** What has no end, or is told apart by nothing but its unguessable address. */
const leftOut = new Set(['GET /api/v1/changes']);

/** Requests to one route as somebody curious would send them: with ids she may and may not see, and all that a query may say. */
export function requestsTo({ method, path }: Route, garden: Garden): Asked[] {
  if (leftOut.has(`${method} ${path}`) || method === 'HEAD' || method === 'OPTIONS') return [];
  const addresses = addressesOf(path, garden);
  if (method !== 'GET') {
    const bodies = bodiesFor(method, path, garden);
    return addresses.flatMap((url) => bodies.map((asked) => ({ method, ...asked, url: url + (asked.url ?? '') })));
  }
  const queries = ['', ...queriesFor(path, garden)];
  return addresses.flatMap((url) => queries.map((query) => ({ method, url: query === '' ? url : `${url}?${query}` })));
}

/** The addresses of a route: each way to fill in its parameters, with what the person may see and with what she may not. */
function addressesOf(path: string, { seen, hidden }: Garden): string[] {
  if (path.endsWith('*')) return publicPaths;
  const [parameter] = /:\w+/.exec(path) ?? [];
  if (!parameter) return [path];
  const at = path.indexOf(parameter);
  const names = named[parameter.slice(1)];
  const kind = kindOf(path.slice(0, at));
  const values = names ?? [...(hidden[kind] ?? []), ...(seen[kind] ?? []).slice(0, 2)];
  const known = values.length > 0 ? values : [hidden['pages']![0]!];
  return known.flatMap((value) =>
    addressesOf(path.slice(0, at) + value + path.slice(at + parameter.length), { seen, hidden } as Garden),
  );
}

/** `/api/v1/garden/beds/` → `garden/beds`; what stands beside or beneath a record is found by its own name. */
function kindOf(before: string): string {
  const parts = before.replace(/^\/(api\/v1\/)?|\/$/g, '');
  const last = parts.split('/').at(-1)!;
  if (last === 'imports' || last === 'deliveries') return last;
  if (last === 'members') return 'users/people';
  return parts.replace(/^admin\/views.*/, 'admin/views');
}

/** Parameters that are no ids. */
const named: Readonly<Record<string, readonly string[]>> = {
  name: ['garden.bed', 'garden.poison', 'garden.visit', 'garden.water', 'garden.whisper', 'users.person'],
  part: ['first', 'second', '0'],
  file: ['40.webp', 'start.js'],
  stamp: ['0123456789ab'],
};

const publicPaths = [
  '/',
  '/area',
  '/area/section',
  '/area/section/inside',
  '/everybody-reads-this',
  '/area/kanaridrafttitle',
  '/kanarirevisiontitle',
  '/kanarititleintrash',
  '/kanarihometitle',
];
