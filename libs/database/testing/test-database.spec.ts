import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { isAlive } from '../server/embedded/process-identity';
import { records } from '../server/records/records';
import { Artist, exampleExtension } from '../tests/example';
import { somebody, testDatabase } from './index';

const root = resolve(import.meta.dirname, '../../..');

it('gives each file a database of its own with the same tables', async () => {
  const [one, two] = await Promise.all([testDatabase([exampleExtension]), testDatabase([exampleExtension])]);
  await one.runAs(one.owner, () => records(Artist).create({ name: 'Only here' }));
  expect(await one.runAs(one.owner, () => records(Artist).count())).toBe(1);
  expect(await two.runAs(two.owner, () => records(Artist).count())).toBe(0);
  expect(await one.runAs(somebody(), () => records(Artist).count())).toBe(0);
  await Promise.all([one.close(), two.close()]);
});

it('leaves no server behind when a run ends, and the next run stops what a killed one left', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'tessera-runs-'));
  chmodSync(temporary, 0o755);
  const killed = run(temporary, 'setInterval(() => undefined, 1000);\n  await new Promise(() => undefined);');
  try {
    const postmaster = await started(temporary);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(isAlive(postmaster)).toBe(true);
    const next = run(temporary, '');
    expect(await once(next, 'exit')).toEqual([0, null]);
    await expect.poll(() => isAlive(postmaster)).toBe(false);
    expect(readdirSync(temporary).filter((name) => name.startsWith('tessera-test-'))).toEqual([]);
  } finally {
    killed.kill('SIGKILL');
    rmSync(temporary, { recursive: true, force: true });
  }
}, 60_000);

/** A run of the tests with one spec, whose temporary files go to `temporary`. */
function run(temporary: string, then: string) {
  const spec = join(temporary, 'one.spec.ts');
  writeFileSync(
    spec,
    `import { it } from 'vitest';\nimport { testDatabase } from '${resolve(import.meta.dirname, 'index')}';\nit('runs', async () => {\n  const db = await testDatabase([]);\n  ${then}\n  await db.close();\n}, 60_000);\n`,
  );
  const config = join(temporary, 'vitest.config.mjs');
  writeFileSync(
    config,
    `export default { root: ${JSON.stringify(root)}, resolve: { tsconfigPaths: true }, test: { include: ['one.spec.ts'], dir: ${JSON.stringify(temporary)}, globalSetup: [${JSON.stringify(resolve(import.meta.dirname, 'global-setup.ts'))}] } };\n`,
  );
  const { TEST_DATABASE_URL: _test, DATABASE_URL: _other, ...env } = process.env;
  return spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', config], {
    cwd: root,
    env: { ...env, TMPDIR: temporary },
    stdio: 'ignore',
  });
}

/** The process id of the server of a run, once it is up. */
async function started(temporary: string): Promise<number> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const [folder] = readdirSync(temporary).filter((name) => name.startsWith('tessera-test-'));
    const file = folder && join(temporary, folder, 'postgres', 'postmaster.pid');
    if (file && existsSync(file)) {
      const lines = readFileSync(file, 'utf8').split('\n');
      if (lines[7]?.trim() === 'ready') return Number(lines[0]);
    }
    await new Promise((resolvePause) => setTimeout(resolvePause, 100));
  }
  throw new Error('no server was started');
}
