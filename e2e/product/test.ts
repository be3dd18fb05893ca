import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page, test as base } from '@playwright/test';
import { Answers } from './answers';
import { Conformance } from './conformance';
import { RunningProduct } from './product';

/** The owner of every product that journeys start. */
export const owner = { name: 'Olga Owner', email: 'olga@example.org', password: 'a mosaic of many tiles' };

/** One product for a file of journeys, see `journeysIn`; its first owner exists once `ownerPage` or `api` was asked for. */
export const test = base.extend<
  { ownerPage: Page; api: APIRequestContext; answers: Answers },
  { product: RunningProduct; token: string; conformance: Conformance }
>({
  product: [
    async ({}, use) => {
      const product = await RunningProduct.start();
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ product }, use) => use(product.url),
  token: [
    async ({ product }, use) => {
      await ensureOwner(product);
      const { stdout } = await product.tessera('create-token', '--email', owner.email, '--name', 'journeys', '--json');
      await use((JSON.parse(stdout) as { token: string }).token);
    },
    { scope: 'worker' },
  ],
  conformance: [
    async ({ product, token }, use) => {
      const response = await fetch(`${product.url}/api/openapi.json`, {
        headers: { authorization: `Bearer ${token}` },
      });
      await use(new Conformance((await response.json()) as never));
    },
    { scope: 'worker' },
  ],
  // What the owner's page and API are answered must be as the API describes itself.
  answers: async ({ conformance }, use) => {
    const answers = new Answers(conformance);
    await use(answers);
    expect(await answers.faults()).toEqual([]);
  },
  api: async ({ playwright, product, token, answers }, use) => {
    const api = await playwright.request.newContext({
      baseURL: product.url,
      extraHTTPHeaders: { authorization: `Bearer ${token}` },
    });
    await use(answers.watchRequests(api));
    await api.dispose();
  },
  ownerPage: async ({ page, product, answers }, use) => {
    answers.watchPage(page);
    const response = await page.request.post(`${product.url}/api/v1/session`, {
      data: { email: owner.email, password: owner.password },
      headers: { origin: product.url },
    });
    expect(response.status()).toBe(200);
    await use(page);
  },
});

export { expect };

/** Makes the first owner of a product, where there is none yet. */
export async function ensureOwner(product: RunningProduct): Promise<void> {
  const session = (await (await fetch(`${product.url}/api/v1/session`)).json()) as { needsOwner: boolean };
  if (!session.needsOwner) return;
  const { code, stderr } = await product.tessera(
    'create-owner',
    '--name',
    owner.name,
    '--email',
    owner.email,
    '--password',
    owner.password,
  );
  if (code !== 0) throw new Error(stderr);
}

/** Asserts that axe finds nothing serious on the page as it is (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

/** Fails the test when the page breaks its content security policy or throws. */
export function watchForFaults(page: Page): { readonly faults: string[] } {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content.Security.Policy/i.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { faults };
}
