import { defineConfig } from 'vitest/config';

/** Specs of everything that runs on the server or on both sides; specs in `editor/` folders and `libs/ui` run in the editor's own target. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  test: {
    include: ['**/*.spec.ts', '**/*.spec.tsx'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/editor/**', 'libs/ui/**', '**/*.e2e.spec.ts', 'e2e/**'],
    environment: 'node',
    // The server is loaded once for all files of a run: specs share no state but what modules keep for the life of a process.
    isolate: false,
    globalSetup: ['libs/database/testing/global-setup.ts'],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Machines are busy; what holds sooner costs nothing.
    expect: { poll: { timeout: 10_000 } },
  },
});
