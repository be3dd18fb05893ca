import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { root } from '../../product/product';
import { expect, test } from '../example';
import type { Screen } from './screen';

type RunOptions = Parameters<AxeBuilder['options']>[0];

const wide = { width: 1440, height: 900 };
/** Arranged as the others are, so that only its width is looked at. */
const middle = { width: 820, height: 1100 };
const narrow = { width: 390, height: 844 };

const allRules: RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** A theme changes colours alone. */
const contrast: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast'] };

/** Where the pictures are for whoever asks for them by SCREENS=1. */
const pictures = process.env['SCREENS'] === undefined ? null : join(root, 'dist/screenshots');

/** Holds screens to what is asked of each: nothing that axe finds serious, in light and in dark, and nothing that scrolls sideways. */
export async function expectSound(page: Page, screens: readonly Screen[]): Promise<void> {
  if (pictures) mkdirSync(pictures, { recursive: true });
  // What was typed on the way here may be lost.
  page.on('dialog', (dialog) => void dialog.accept());
  for (const screen of screens)
    await test.step(screen.name, async () => {
      const found = await faultsOf(page, screen);
      // At once: whoever waits for the other screens may begin with this one.
      if (found.length > 0) console.error([screen.name, ...found].join('\n  '));
      expect.soft(found, screen.name).toEqual([]);
    });
}

async function faultsOf(page: Page, { name, open }: Screen): Promise<readonly string[]> {
  const found: string[] = [];
  await arrange(page, wide, 'light');
  try {
    let subject = await open(page);
    await expect(subject).toBeVisible();
    for (const size of [wide, middle, narrow]) {
      await arrange(page, size, 'light');
      // Some things close when the window changes; so they do for people, who open them again.
      if (!(await subject.isVisible())) subject = await open(page);
      await expect(subject).toBeVisible();
      await settled(page);
      const note = (all: readonly string[]) => found.push(...all.map((what) => `at ${size.width} px: ${what}`));
      note(await sideways(page));
      await picture(page, `${name}-${size.width}-light`);
      if (size === middle) continue;
      // What lies beneath something that opened is looked at once.
      const part = (await isOverlaid(subject)) ? '.cdk-overlay-container' : 'html';
      note(await seriousFaults(page, size === wide ? 'html' : part, allRules));
      await arrange(page, size, 'dark');
      note(await seriousFaults(page, part, contrast));
      await picture(page, `${name}-${size.width}-dark`);
    }
  } catch (thrown) {
    found.push(thrown instanceof Error ? thrown.message : String(thrown));
  }
  return found;
}

async function arrange(page: Page, size: typeof wide, colorScheme: 'light' | 'dark'): Promise<void> {
  if (page.viewportSize()?.width !== size.width) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // A frame, after which colours and sizes are those of the new arrangement.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Until nothing is waited for any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]:not(button), tessera-skeleton')).toHaveCount(0);
  // Old rows fade while newer ones come.
  await expect(page.locator('.renewing')).toHaveCount(0);
}

/** What scrolls sideways and must not: the screen as a whole, what stands beside it, what opened upon it. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['html', '#content', 'aside.inspector', 'tessera-inspector-sheet .body', '.cdk-dialog-container']
      .filter((part) =>
        [...document.querySelectorAll(part)].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
      )
      .map((part) => `${part} scrolls sideways`),
  );
}

/** What axe finds serious in a part of the page. */
async function seriousFaults(page: Page, part: string, runOnly: RunOptions['runOnly']): Promise<string[]> {
  // Sent once a page, and run there at once: there are no frames of other origins here, and to gather from them takes another page.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .setLegacyMode()
    .include(part)
    .options({ runOnly, resultTypes: ['violations'], preload: false });
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const isOverlaid = (subject: Locator) =>
  subject.evaluate((element) => element.closest('.cdk-overlay-container') !== null);

async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
}
