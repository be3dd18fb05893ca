import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { missingFromLock } from './lock-complete.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tessera-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

function lockFile(packages: Record<string, object>): string {
  const file = join(folder, 'package-lock.json');
  writeFileSync(file, JSON.stringify({ packages }));
  return file;
}

it('is complete in this repository', () => {
  expect(missingFromLock('package-lock.json')).toEqual([]);
});

it('names the binaries of another platform that are not locked', () => {
  const fast = { version: '1.0.0', optionalDependencies: { '@fast/linux': '1.0.0', '@fast/mac': '1.0.0' } };
  const file = lockFile({ '': {}, 'node_modules/fast': fast, 'node_modules/@fast/linux': { version: '1.0.0' } });
  expect(missingFromLock(file)).toEqual(['@fast/mac@1.0.0, wanted by fast@1.0.0']);
});

it('finds a package beside the one that wants it, or further out', () => {
  const inner = { version: '2.0.0', optionalDependencies: { beside: '1.0.0', outside: '1.0.0' } };
  const file = lockFile({
    '': {},
    'node_modules/outer': { version: '1.0.0' },
    'node_modules/outer/node_modules/inner': inner,
    'node_modules/outer/node_modules/inner/node_modules/beside': { version: '1.0.0' },
    'node_modules/outside': { version: '1.0.0' },
  });
  expect(missingFromLock(file)).toEqual([]);
});
