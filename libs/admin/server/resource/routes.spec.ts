import { type AdminTest, adminTest, type AskedAs, mayThings, Part, Thing } from '../../testing';
import { isController, routesOfController } from '@tessera/extension';
import { permissionsFor, permissionTo } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SingleRecord } from '../../contract';

let test: AdminTest;
let roles: Readonly<Record<string, AskedAs>>;

beforeAll(async () => {
  test = await adminTest();
  roles = {
    visitor: test.visitor,
    // Sees things by a policy, and no vaults at all.
    guest: await test.person('Gus'),
    reader: await test.person('Rea', permissionTo('view', Thing)),
    keeper: await test.person('Kim', ...permissionsFor(Thing), ...permissionsFor(Part), mayThings.paint),
    owner: test.owner,
  };
});
afterAll(() => test?.close());

const bodies: Readonly<Record<string, unknown>> = {
  'POST ': { name: 'New' },
  'POST batch': { create: [{ name: 'New' }] },
  'PATCH :id': { name: 'Changed' },
  'POST actions/:name': { ids: ['01900000-0000-7000-8000-000000000001'] },
  'POST :id/restorations': {},
};
const queries: Readonly<Record<string, string>> = { 'GET facets': '?field=name' };

/** Status and code that each role gets for each route of an entity, of a record that is there. */
async function matrix(resource: string, make: () => Promise<string>): Promise<string[]> {
  const base = `/api/v1/${resource}`;
  const routes = test.db.installed.server
    .flatMap((part) => (isController(part) ? routesOfController(part) : []))
    .filter(({ path, handler }) => path.startsWith(base) && /\.(RecordsApi|PastApi|ActionsApi)\./.test(handler));
  const lines: string[] = [];
  for (const { method, path } of routes) {
    const rest = path.slice(base.length + 1);
    const answers: string[] = [];
    for (const [role, who] of Object.entries(roles)) {
      const address = `${base}/${rest}`
        .replace(/\/$/, '')
        .replace(':id', await make())
        .replace(':name', 'example.paint');
      const key = `${method} ${rest}`;
      const { status, body } = await who.send(method, `${address}${queries[key] ?? ''}`, bodies[key], {
        'if-match': '"1"',
      });
      answers.push(`${role} ${status}${status >= 400 ? ` ${String(body['code'])}` : ''}`);
    }
    lines.push(`${method} ${rest || '/'}: ${answers.join(', ')}`);
  }
  return lines.sort();
}

it('who may do what with things', async () => {
  const make = async () =>
    (await test.owner.send<SingleRecord>('POST', '/api/v1/example/things', { name: 'Thing' })).body.data.id;
  await expect((await matrix('example/things', make)).join('\n')).toMatchFileSnapshot('./things.routes.txt');
});

it('who may do what with what is closed to almost everybody', async () => {
  const make = async () =>
    (await test.owner.send<SingleRecord>('POST', '/api/v1/example/vaults', { name: 'Vault' })).body.data.id;
  await expect((await matrix('example/vaults', make)).join('\n')).toMatchFileSnapshot('./vaults.routes.txt');
});
