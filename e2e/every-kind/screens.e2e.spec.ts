import type { APIRequestContext, Page } from '@playwright/test';
import { watchForFaults } from '../product/test';
import { type Around, expect, test as base } from './example';
import { listScreens } from './screens/list-screens';
import { peopleScreens } from './screens/people-screens';
import { recordScreens } from './screens/record-screens';
import type { Screen } from './screens/screen';
import { siteScreens } from './screens/site-screens';
import { expectSound } from './screens/soundness';
import { transferScreens } from './screens/transfer-screens';
import { strangerScreens, visitorScreens } from './screens/visitor-screens';
import { makeScreensWorld, type ScreensWorld } from './screens/world';

// Every screen at every size, in light and in dark; SCREENS=1 leaves pictures of them in dist/screenshots.

let made: Promise<ScreensWorld> | undefined;
const worldOf = (api: APIRequestContext, around: Around) => (made ??= makeScreensWorld(api, around));

const test = base.extend<{ world: ScreensWorld; look: (page: Page, screens: readonly Screen[]) => Promise<void> }>({
  world: async ({ api, around }, use) => use(await worldOf(api, around)),
  look: async ({}, use) =>
    use(async (page, screens) => {
      const { faults } = watchForFaults(page);
      await expectSound(page, screens);
      expect(faults).toEqual([]);
    }),
});

// What fails says where; a trace of every look costs more than the looks.
test.use({ trace: 'off' });

test('lists are sound', async ({ ownerPage, world, look }) => look(ownerPage, listScreens(world)));
test('records are sound', async ({ ownerPage, world, look }) => look(ownerPage, recordScreens(world)));
test('people, rights and webhooks are sound', async ({ ownerPage, world, look }) =>
  look(ownerPage, peopleScreens(world)));
test('pages and the site are sound', async ({ ownerPage, world, look }) => look(ownerPage, siteScreens(world)));
test('what comes in is sound', async ({ ownerPage, world, look }) => {
  expect(world.tag).not.toBe('');
  await look(ownerPage, transferScreens);
});
test('what a visitor sees is sound', async ({ ownerPage, world, look }) => look(ownerPage, visitorScreens(world)));
test('what a stranger sees is sound', async ({ page, look }) => look(page, strangerScreens));
