import type { Extension } from '@tessera/extension';
import { type Entity, encodeValues, type NewRowOf, permissionsFor, permissionTo, resourcePath } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordPage, SingleRecord } from '../contract';
import { type AdminTest, adminTest } from './admin-test';

/**
 * What every entity must pass: a table, rights, and a resource by which `example` is added, found, changed and removed, for who
 * may and nobody else. `needs` are extensions that its own needs besides the engine, lowest first.
 * Call it from a spec: `testEntity(kitchenExtension, Dish, { name: 'Soup' });`
 */
export function testEntity<E extends Entity>(
  extension: Extension,
  entity: E,
  example: NewRowOf<E>,
  needs: readonly Extension[] = [],
): void {
  const path = `/api/v1/${resourcePath(entity)}`;
  const values = encodeValues(entity.fields, example as Readonly<Record<string, unknown>>);

  describe(entity.name, () => {
    let test: AdminTest;
    beforeAll(async () => {
      test = await adminTest(...needs, standingAlone(extension));
    });
    afterAll(async () => await test?.close());

    it('is added, found, changed and removed by who may', async () => {
      const person = await test.person('Cook', ...permissionsFor(entity));
      const added = await person.send<SingleRecord>('POST', path, values);
      expect(added.status, added.text).toBe(201);
      const { id, version } = added.body.data;
      expect(added.body.data).toMatchObject(values);
      const listed = await person.send<RecordPage>('GET', path);
      expect(listed.body.data.map((each) => each.id)).toContain(id);
      const based = (on: number) => ({ 'if-match': `"${on}"` });
      const changed = await person.send<SingleRecord>('PATCH', `${path}/${id}`, values, based(version));
      expect(changed.status, changed.text).toBe(200);
      const stale = await person.send('PATCH', `${path}/${id}`, values, based(version));
      expect(stale.status).toBe(412);
      const removed = await person.send('DELETE', `${path}/${id}`, undefined, based(changed.body.data.version));
      expect(removed.status).toBe(204);
      expect((await person.send('GET', `${path}/${id}`)).status).toBe(404);
    });

    it('is not changed by who may only look at it', async () => {
      const reader = await test.person('Reader', permissionTo('view', entity));
      expect((await reader.send('GET', path)).status).toBe(200);
      expect((await reader.send('POST', path, values)).status).toBe(403);
    });

    it('is described to who may see it', async () => {
      const reader = await test.person('Curious', permissionTo('view', entity));
      const schema = await reader.send<{ resource: string }>('GET', `/api/v1/schema/entities/${entity.name}`);
      expect(schema.body.resource).toBe(resourcePath(entity));
    });
  });
}

/** Its tables and rights: pages, blocks and what serves them have suites of their own. */
function standingAlone(extension: Extension): Extension {
  return {
    ...extension,
    needs: [],
    pages: [],
    blocks: [],
    templates: [],
    checks: [],
    server: [],
    listeners: [],
    jobs: [],
  };
}
