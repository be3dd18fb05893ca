import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Descriptions } from '@tessera/admin/server';
import { typesOf } from '@tessera/client/writing';
import { expect, it } from 'vitest';
import { extensions } from './extensions';
import { readProduct } from './product';

const golden = join(import.meta.dirname, '../../../libs/client/api-types.ts');

it('the types of clients are those of the API as it is', async () => {
  const { installed, settings } = readProduct({ extensions, env: {} });
  const found = await typesOf(new Descriptions(installed, settings).ofEverything());
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, found);
  const isSame = found === readFileSync(golden, 'utf8');
  expect(
    isSame,
    'libs/client/api-types.ts is out of date: run `npm run types` and read its diff, the diff of the API',
  ).toBe(true);
});
