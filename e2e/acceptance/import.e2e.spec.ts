import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { copyOfRepository } from '../product/copy';
import { newDataDir, root, runCommand, RunningProduct } from '../product/product';
import { expectAccessible, owner } from '../product/test';
import { realData } from './real-data';

/** What a developer writes for two entities, and nothing else: definition, name in the list, generated migration. */
const extension = `
import { defineExtension, type MigrationModules } from '@tessera/extension';
import { defineEntity, field } from '@tessera/models';

export const Person = defineEntity({
  name: 'crowd.person', label: 'Person', labels: 'People', title: 'surname',
  fields: {
    recId: field.text({ required: true, max: 40 }), givenName: field.text(), surname: field.text(), streetNumber: field.integer(),
    address1: field.text({ label: 'Address 1' }), address2: field.text({ label: 'Address 2' }), suburb: field.text(), postcode: field.text({ max: 10 }),
    state: field.text(), dateOfBirth: field.date(), socSecId: field.integer(),
  },
  unique: [['recId']],
});
export const Contact = defineEntity({
  name: 'crowd.contact', label: 'Contact', title: 'familyName',
  fields: {
    givenName: field.text(), familyName: field.text({ required: true }), email: field.email(), phone: field.phone(),
    company: field.text(), city: field.text(), country: field.text({ max: 2 }), birthDate: field.date(),
  },
});
export const crowdExtension = defineExtension({
  name: 'crowd', needs: ['admin'], entities: [Person, Contact],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
`;

interface Json {
  readonly [name: string]: unknown;
}

let copy: string;
let product: RunningProduct;
let token: string;

test.beforeAll(async () => {
  copy = copyOfRepository();
  const folder = join(copy, 'extensions/crowd/server');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.ts'), extension);
  // By it the build finds the libs.
  cpSync(join(copy, 'extensions/wordpress/tsconfig.json'), join(copy, 'extensions/crowd/tsconfig.json'));
  const list = join(copy, 'apps/server/src/extensions.ts');
  const before = readFileSync(list, 'utf8');
  const named = before.replace(/,?\s*\];\s*$/, ', crowdExtension];\n');
  writeFileSync(list, `import { crowdExtension } from '@tessera/extensions/crowd/server';\n${named}`);
  const build = () =>
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/vite/bin/vite.js'),
        'build',
        '--config',
        'apps/server/vite.config.mts',
        '--logLevel',
        'error',
      ],
      { cwd: copy, stdio: 'pipe' },
    );
  build();
  const dataDir = newDataDir();
  expect(
    await runCommand(['migrations', 'generate', 'crowd', 'add-people'], { DATA_DIR: dataDir }, copy),
  ).toMatchObject({ code: 0 });
  build();
  const editor = process.env['EDITOR_DIR'] ?? join(root, 'dist/apps/editor/browser');
  product = await RunningProduct.start({ from: copy, dataDir, env: { EDITOR_DIR: editor } });
  await product.tessera('create-owner', '--name', owner.name, '--email', owner.email, '--password', owner.password);
  const { stdout } = await product.tessera('create-token', '--email', owner.email, '--name', 'import', '--json');
  token = (JSON.parse(stdout) as { token: string }).token;
});

test.afterAll(async () => {
  await product?.stop();
  if (copy) rmSync(dirname(copy), { recursive: true, force: true });
});

const send = async (method: string, path: string, body?: string | Uint8Array, headers: Record<string, string> = {}) =>
  await fetch(`${product.url}/api/v1/crowd/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body !== undefined && { body: body as BodyInit }),
  });
const json = async (response: Response) => {
  expect(response.status, response.url).toBeLessThan(300);
  return (await response.json()) as Json;
};

/** All records as they stand, without what counts changes. */
const dump = async () => {
  const columns =
    'id,recId,givenName,surname,streetNumber,address1,address2,suburb,postcode,state,dateOfBirth,socSecId,createdAt';
  const response = await send('GET', `people/export?format=json&sort=id&columns=${columns}`);
  return (await response.json()) as readonly Json[];
};

const signIn = async (page: Page) => {
  const response = await page.request.post(`${product.url}/api/v1/session`, {
    data: { email: owner.email, password: owner.password },
    headers: { origin: product.url },
  });
  expect(response.status()).toBe(200);
};

test('5,000 people come in through the screen and go again, and broken rows come back to be mended', async ({
  page,
}) => {
  const lines = readFileSync(realData('crm/febrl/dataset3.csv'), 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(5001);
  const [id] = lines[2]!.split(',');
  lines[10] = lines[10]!.replace(/^([^,]+,[^,]+,[^,]+,)[^,]*/, '$1 number seven');
  const known = { recId: id, surname: 'As it was', dateOfBirth: '1999-12-31' };
  await json(await send('POST', 'people', JSON.stringify(known), { 'content-type': 'application/json' }));
  const before = await dump();

  await signIn(page);
  await page.goto(`${product.url}/admin/crowd/people/import`);
  const file = { name: 'dataset3.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('5,000 rows · UTF-8, separated by commas')).toBeVisible();
  await expect(page.getByLabel('Field for date_of_birth')).toHaveValue('dateOfBirth');
  await expect(page.getByLabel('Dates of date_of_birth')).toHaveValue('compact');
  await expect(page.getByLabel('Take away spaces around texts')).toBeChecked();
  await page.getByText('Add and change', { exact: true }).click();
  await page.getByLabel('Found by').selectOption('recId');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Check the rows' }).click();
  // The file has days that never were, beside the row that was broken for this story.
  await expect(page.getByText('"number seven" is not a number.').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Dry run' }).click();
  const result = page.getByText(/^\s*Dry run: /);
  await expect(result).toBeVisible({ timeout: 90_000 });
  const [, created = '', failed = ''] =
    /Dry run: ([\d,]+) new, 1 changed, (\d+) with errors/.exec((await result.textContent())!) ?? [];
  expect(Number(created.replace(',', '')) + 1 + Number(failed)).toBe(5000);
  expect(await dump()).toEqual(before);

  await page.getByRole('button', { name: /^Import / }).click();
  await expect(page.getByRole('heading', { name: 'It is in' })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(`${created} new, 1 changed, ${failed} with errors`)).toBeVisible();
  await expectAccessible(page);
  const during = await dump();
  expect(during).toHaveLength(Number(created.replace(',', '')) + 1);
  expect(during.find(({ recId }) => recId === id)).not.toMatchObject(known);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Error file' }).click();
  const errors = readFileSync(await (await download).path(), 'utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n');
  expect(errors).toHaveLength(Number(failed) + 1);
  expect(errors[0]).toBe(`${lines[0]!.split(', ').join(',')},Error`.replaceAll(/"/g, ''));
  const broken = errors.find((line) => line.includes('number seven'))!;
  expect(broken).toContain('"number seven" is not a number.'.replaceAll('"', '""'));

  const mended = [errors[0], broken.replace('number seven', '7')].join('\n');
  const again = await json(
    await send('POST', 'people/imports?name=mended.csv', mended, { 'content-type': 'application/octet-stream' }),
  );
  await json(await send('POST', `people/imports/${String(again['id'])}/run`));
  await expect
    .poll(async () => (await json(await send('GET', `people/imports/${String(again['id'])}`)))['counts'])
    .toEqual({
      created: 1,
      changed: 0,
      unchanged: 0,
      failed: 0,
    });
  await json(await send('POST', `people/imports/${String(again['id'])}/revert`));
  await expect
    .poll(async () => (await json(await send('GET', `people/imports/${String(again['id'])}`)))['state'])
    .toBe('reverted');

  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('heading', { name: 'Taken back' })).toBeVisible({ timeout: 90_000 });
  expect(await dump()).toEqual(before);
});

test('contacts with faults come in, and each row that does not says why', async () => {
  const file = readFileSync(realData('contacts/contacts-dirty.csv'));
  const octets = { 'content-type': 'application/octet-stream' };
  const view = await json(await send('POST', 'contacts/imports?name=contacts-dirty.csv', file, octets));
  const mapping = view['mapping'] as { columns: { field: string | null }[] };
  expect(
    mapping.columns
      .map(({ field }) => field)
      .filter(Boolean)
      .sort(),
  ).toEqual(['birthDate', 'city', 'company', 'country', 'email', 'familyName', 'givenName', 'phone']);
  const path = `contacts/imports/${String(view['id'])}`;
  await json(await send('POST', `${path}/run`));
  const counts = async () => (await json(await send('GET', path)))['counts'] as Record<string, number> | null;
  await expect.poll(counts, { timeout: 120_000 }).not.toBeNull();
  const { created, failed, changed } = (await counts())!;
  expect([created! + failed!, changed]).toEqual([view['rows'], 0]);
  // Most come in; what does not has a reason that names what is wrong.
  expect(created).toBeGreaterThan(failed! * 2);
  const { data } = (await json(await send('GET', `${path}/rows?faulty=true`))) as unknown as {
    data: { errors: { field: string; message: string }[] }[];
  };
  const reasons = new Set(data.flatMap(({ errors }) => errors.map(({ field }) => field)));
  expect([...reasons].every((field) => ['email', 'phone', 'familyName', 'birthDate'].includes(field))).toBe(true);
  expect(data.every(({ errors }) => errors.every(({ message }) => /^[A-Z"].*\.$/.test(message)))).toBe(true);
});
