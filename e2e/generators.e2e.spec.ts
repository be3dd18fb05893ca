import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { copyOfRepository } from './product/copy';
import { newDataDir, root, runCommand } from './product/product';
import { expect, test } from './product/test';

test('what is generated is built and passes the suite of its kind', async () => {
  const copy = copyOfRepository();
  const dataDir = newDataDir();
  try {
    const run = (program: string, ...args: string[]) =>
      execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], {
        cwd: copy,
        encoding: 'utf8',
        // Errors of programs are what is told when this fails.
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, NX_DAEMON: 'false' },
      });
    for (const [kind, name] of [
      ['extension', 'kitchen'],
      ['entity', 'kitchen.dish'],
      ['page', 'kitchen.recipe'],
      ['block', 'kitchen.hint'],
      ['job', 'kitchen.cool-down'],
    ] as const)
      run('nx/dist/bin/nx.js', 'g', `./tools/generators:${kind}`, name);

    run('typescript-7/bin/tsc', '-p', 'extensions/kitchen/tsconfig.json');
    run('vite/bin/vite.js', 'build', '--config', 'apps/server/vite.config.mts', '--logLevel', 'error');
    const generated = await runCommand(['migrations', 'generate', 'kitchen', 'add-dish'], { DATA_DIR: dataDir }, copy);
    expect(generated).toMatchObject({ code: 0 });
    const report = run('vitest/vitest.mjs', 'run', '--config', 'vitest.config.mts', '--dir', 'extensions/kitchen');
    // One file of specs for each kind; none is left out.
    expect(stripVTControlCharacters(report)).toMatch(/Test Files {2}4 passed/);
  } finally {
    rmSync(dirname(copy), { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  }
});
