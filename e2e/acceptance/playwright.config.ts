import { defineConfig } from '@playwright/test';
import { browserConfig, journeysIn } from '../browser';

/** What takes minutes each runs where it is asked for, by `ACCEPTANCE=all`: the rest is looked at with every change. */
const all = process.env['ACCEPTANCE'] === 'all';

export default defineConfig(browserConfig, {
  ...(!all && { grepInvert: /@long/ }),
  testDir: '.',
  projects: journeysIn(import.meta.dirname, ['wordpress-import', 'import', 'media']),
  outputDir: '../../dist/acceptance',
  reporter: [['list'], ['json', { outputFile: '../../dist/test-results/acceptance.json' }]],
});
