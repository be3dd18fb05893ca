import { defineConfig } from '@playwright/test';
import { browserConfig, journeysIn } from './browser';

export default defineConfig(browserConfig, {
  testDir: '.',
  projects: journeysIn(import.meta.dirname, ['every-kind', 'landing-page', 'theme', 'hostile', 'generators']).filter(
    ({ name }) => name !== 'acceptance',
  ),
  outputDir: '../dist/e2e',
  reporter: [['list'], ['json', { outputFile: '../dist/test-results/e2e.json' }]],
});
