import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page, PlaywrightTestConfig, PlaywrightTestProject } from '@playwright/test';

/** Chromium: the one that is named, the machine's own, or Playwright's download. */
export const chromium =
  process.env['CHROMIUM_PATH'] ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** Has a page compute as slowly as a small machine would, here at a sixth. */
export async function slowDown(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

/** What every browser run shares. Chromium's calls home are off: they fail in closed networks, slowly. */
export const browserConfig: PlaywrightTestConfig = {
  fullyParallel: false,
  workers: 2,
  forbidOnly: process.env['CI'] === 'true',
  // What waits in vain may wait long: a busy machine is no fault of the product.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    actionTimeout: 45_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
    // Recording costs a third of the time; who looks for a fault records it.
    trace: process.env['CI'] === 'true' ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
};

/**
 * The journeys in a folder, each file with a product of its own that no other file has touched, whatever runs beside it. Files
 * of a folder within run one after another on one product. `longest` are begun first.
 */
export function journeysIn(folder: string, longest: readonly string[]): PlaywrightTestProject[] {
  const suffix = '.e2e.spec.ts';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(suffix));
  const matches = files.map((path) => (dirname(path) === '.' ? path : join(dirname(path), `*${suffix}`)));
  const nameOf = (match: string) => (dirname(match) === '.' ? basename(match, suffix) : dirname(match));
  const rank = (match: string) => (longest.includes(nameOf(match)) ? longest.indexOf(nameOf(match)) : longest.length);
  return [...new Set(matches)]
    .toSorted((one, other) => rank(one) - rank(other) || one.localeCompare(other))
    .map((match) => ({ name: nameOf(match), workers: 1, testMatch: join(folder, match) }));
}
