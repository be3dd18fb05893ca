import { test } from '@playwright/test';
import { attacks } from '@tessera/templates/testing';
import { tellHostileStory } from './hostile/story';

// Hundreds of pages are opened: recording them would take longer than opening them.
test.use({ trace: 'off', screenshot: 'off' });

test('what others wrote runs nowhere, whichever way it comes in, for visitors and for editors', async ({ browser }) => {
  const words = Object.entries(attacks).map(([name, text]) => ({ name, text }));
  await tellHostileStory(browser, { words, markup: [] });
});
