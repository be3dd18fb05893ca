import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closed, idOf, makeWorld, open, type World } from './world';

const runs = Number(process.env['TWO_WORLDS_RUNS'] ?? 2000);
const path = '/api/v1/worlds/things';

let worlds: readonly World[];

beforeAll(async () => {
  worlds = await Promise.all([makeWorld((seed) => seed * 3 + 1), makeWorld((seed) => (seed * 31 + 17) % 97)]);
}, 120_000);
afterAll(async () => {
  await Promise.all((worlds ?? []).map((world) => world.close()));
});

const fields = ['id', 'name', 'city', 'state', 'size', 'pay', 'note', 'labels', 'seenOn', 'vault', 'vaults', 'above'];
const paths = [
  'vault.name',
  'vault.weight',
  'vaults.name',
  'above.name',
  'above.pay',
  'above.vault.name',
  'above.above.city',
];
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fields) },
  { weight: 3, arbitrary: fc.constantFrom(...paths) },
  { weight: 1, arbitrary: fc.constantFrom('nothing', 'secret', 'pay.x', 'version', 'createdAt', '__proto__') },
);
const operator = fc.constantFrom(
  'eq',
  'ne',
  'in',
  'notIn',
  'lt',
  'lte',
  'gt',
  'gte',
  'contains',
  'startsWith',
  'isNull',
  'has',
);
const value = fc.oneof(
  fc.constantFrom(
    'Oslo',
    'Thing 3',
    'Thing',
    'open',
    'closed',
    'red',
    'alpha',
    'note',
    'Vault',
    '2026-03-11',
    'true',
    'false',
    '',
  ),
  fc.integer({ min: 0, max: 120 }).map(String),
  fc.integer({ min: 0, max: open + closed }).map((place) => idOf(2, place)),
  fc.integer({ min: 0, max: 12 }).map((place) => idOf(1, place)),
);
const condition = fc.tuple(name, fc.option(operator, { nil: undefined }), value);
const filter = fc
  .tuple(fc.constantFrom('', '[any][0]', '[any][1]', '[all][0]', '[not]', '[any][0][not]'), condition)
  .map(([place, [of, by, to]]): [string, string] => [`filter${place}[${of}]${by ? `[${by}]` : ''}`, to]);
const sort = fc
  .array(fc.tuple(fc.constantFrom('', '-'), name), { minLength: 1, maxLength: 3 })
  .map((all): [string, string] => ['sort', all.map(([way, of]) => way + of).join()]);
const names = (parameter: string) =>
  fc.array(name, { minLength: 1, maxLength: 3 }).map((all): [string, string] => [parameter, all.join()]);
const search = fc
  .array(fc.constantFrom('Thing', 'Oslo', 'alpha', '"note 3"', '-beta', 'Vault', '"Thing 1"', 'tromsø'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words): [string, string] => ['search', words.join(' ')]);
const seen: string[] = [];
const cursor = fc
  .tuple(fc.constantFrom('after', 'before'), fc.nat())
  .map(([way, place]): [string, string] => [`page[${way}]`, seen[place % Math.max(1, seen.length)] ?? 'nonsense']);
const page = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((size): [string, string] => ['page[size]', String(size)]),
  fc.constant<[string, string]>(['page[total]', 'true']),
  fc.constant<[string, string]>(['computed', 'true']),
  cursor,
);
const parameters = fc.array(fc.oneof(filter, filter, sort, names('include'), names('fields'), search, page), {
  maxLength: 5,
});
const request = fc.oneof(
  { weight: 8, arbitrary: parameters.map((all) => ['', all] as const) },
  {
    weight: 2,
    arbitrary: fc.tuple(name, parameters).map(([of, all]) => ['/facets', [['field', of], ...all]] as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('csv', 'json'), names('columns'), parameters)
      .map(([format, columns, all]) => ['/export', [['format', format], columns, ...all]] as const),
  },
  { weight: 1, arbitrary: search.map((words) => ['/choices', [words]] as const) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 0, max: open + closed }),
        fc.constantFrom('', '/history', '/deletion-plan'),
        names('include'),
      )
      .map(([place, of, include]) => [`/${idOf(2, place)}${of}`, of === '' ? [include] : []] as const),
  },
);

it(`${runs} questions are answered alike, byte for byte, in two worlds that differ in what the person may not read`, async () => {
  const answered = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(request, async ([of, all]) => {
      const query = new URLSearchParams(all.map(([key, to]): [string, string] => [key!, to!]));
      const address = `${path}${of}${query.size > 0 ? `?${query}` : ''}`;
      const [one, other] = await Promise.all(worlds.map((world) => world.ask(address)));
      if (one!.status === 200) answered.set(of, (answered.get(of) ?? 0) + 1);
      expect(other, decodeURIComponent(address)).toEqual(one);
      expect(one!.status, decodeURIComponent(address)).toBeLessThan(500);
      const next =
        one!.status === 200 && of === ''
          ? (JSON.parse(one!.body) as { page: { next: string | null } }).page.next
          : null;
      if (next && seen.length < 200) seen.push(next);
    }),
    { numRuns: runs, seed: 7 },
  );
  // A test of refusals alone would prove nothing.
  expect(answered.get('')).toBeGreaterThan(runs / 20);
  for (const route of ['/facets', '/export', '/choices']) expect(answered.get(route), route).toBeGreaterThan(0);
}, 600_000);

it('says of a hidden name what it says of one that does not exist', async () => {
  const [world] = worlds;
  for (const question of [
    'filter[NAME]=1',
    'filter[NAME][gt]=1',
    'sort=NAME',
    'sort=-NAME',
    'fields=NAME',
    'include=NAME',
    'filter[above.NAME]=1',
    'sort=above.NAME',
  ]) {
    const [hidden, missing] = await Promise.all(
      ['pay', 'xyz'].map((each) => world!.ask(`${path}?${question.replace('NAME', each)}`)),
    );
    expect(hidden!.status, question).toBe(400);
    expect(hidden!.body.replaceAll('pay', 'xyz'), question).toBe(missing!.body);
  }
});
