import { defineConfig } from '@playwright/test';
import { browserConfig } from '../browser';

export default defineConfig(browserConfig, {
  testDir: '.',
  testMatch: '*.e2e.spec.ts',
  timeout: 180_000,
  outputDir: '../../dist/acceptance',
  reporter: [['list'], ['json', { outputFile: '../../dist/test-results/acceptance.json' }]],
});
