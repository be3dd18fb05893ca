import { defineConfig } from '@playwright/test';
import { browserConfig } from './browser';

export default defineConfig(browserConfig, {
  testDir: '.',
  testMatch: '*.e2e.spec.ts',
  testIgnore: 'acceptance/**',
  outputDir: '../dist/e2e',
  reporter: [['list'], ['json', { outputFile: '../dist/test-results/e2e.json' }]],
});
