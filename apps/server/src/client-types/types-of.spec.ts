import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Descriptions } from '@tessera/admin/server';
import type { Extension } from '@tessera/extension';
import { expect, it } from 'vitest';
import { gardenExtension } from '../../tests/canary/garden-extension';
import { extensions } from '../extensions';
import { readProduct } from '../product';
import { typesOf } from './types-of';

const golden = join(import.meta.dirname, '../../../../libs/client/api-types.ts');

it('the types of clients are those of the API as it is', async () => {
  const found = await typesOfProduct(extensions);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, found);
  const cure =
    'libs/client/api-types.ts is out of date: run `npm run types` and read its diff, which is the diff of the API';
  expect(found === readFileSync(golden, 'utf8'), cure).toBe(true);
});

it('an entity of an extension of one’s own has its types as ours have', async () => {
  const found = await typesOfProduct([...extensions, gardenExtension]);
  expect(found).toContain('readonly "/api/v1/garden/beds/{id}": {');
  expect(found).toContain('readonly "garden.bed": {');
  expect(readFileSync(golden, 'utf8')).not.toContain('garden');
});

it('what one resource alone has is not among the paths of every resource', async () => {
  const found = await typesOfProduct(extensions);
  expect(found).toContain('readonly "/api/v1/{resource}/{id}/history": {');
  expect(found).toContain('readonly "/api/v1/users/groups/{id}/members": {');
  expect(found).not.toContain('"/api/v1/{resource}/{id}/members"');
});

it('what nobody may do with one resource is still among the acts of every resource', async () => {
  const found = await typesOfProduct(extensions);
  const pathOf = (path: string) => found.split(`readonly "/api/v1/${path}": {`)[1]!.split('readonly trace')[0];
  expect(pathOf('content/comments')).toContain('readonly post?: never');
  expect(pathOf('{resource}')).toContain('readonly post: operations["any_post_"]');
});

it('a description without a resource has its types too', async () => {
  const document = { openapi: '3.1.1', info: { title: 'Bare', version: '1' }, paths: {}, components: { schemas: {} } };
  expect(await typesOf(document)).toContain('export type paths');
});

function typesOfProduct(installedExtensions: readonly Extension[]): Promise<string> {
  const { installed, settings } = readProduct({ extensions: installedExtensions, env: {} });
  return typesOf(new Descriptions(installed, settings).ofEverything());
}
