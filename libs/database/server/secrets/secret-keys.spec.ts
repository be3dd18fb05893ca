import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverSettings, Settings } from '@tessera/extension';
import { expect, it, onTestFinished } from 'vitest';
import { keyInFile, secretKeys } from './secret-keys';

const folder = () => {
  const dir = mkdtempSync(join(tmpdir(), 'tessera-keys-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
};
const keysOf = (env: Record<string, string>) => secretKeys(Settings.read([serverSettings], env));
const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [string, string, string];

it('without SECRET_KEY one is made at random, kept, and readable by its owner alone', () => {
  const dir = join(folder(), 'new');
  const [key, ...former] = keysOf({ DATA_DIR: dir });
  expect([Buffer.from(key, 'base64').length, former]).toEqual([32, []]);
  expect(keysOf({ DATA_DIR: dir })).toEqual([key]);
  expect(statSync(join(dir, 'secret.key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(dir, 'secret.key'), 'utf8')).toBe(`${key}\n`);
  expect(keyInFile(folder())).not.toBe(key);
});

it('with SECRET_KEY nothing is written, and former keys come behind it', () => {
  const dir = join(folder(), 'new');
  expect(keysOf({ DATA_DIR: dir, SECRET_KEY: a, SECRET_KEY_PREVIOUS: `${b},${c}` })).toEqual([a, b, c]);
  expect(() => statSync(dir)).toThrow('ENOENT');
});

it.each<[Record<string, string>]>([[{ SECRET_KEY: 'short' }], [{ SECRET_KEY: a, SECRET_KEY_PREVIOUS: `${b},short` }]])(
  '%j is refused without being told',
  (env) => {
    const message = (() => {
      try {
        return String(keysOf(env));
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(message).toMatch(/SECRET_KEY\S* must have 32 characters or more/);
    expect(message).not.toMatch(/short|bbb/);
  },
);
