import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { birthOf, isAlive } from './process-identity';

it('this process is alive and was born once', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(birthOf(process.pid)).toBe(birthOf(process.pid));
  expect(birthOf(process.pid)).not.toBe(birthOf(1) ?? 'never');
});

it.skipIf(!existsSync('/proc/self/stat'))('who has ended is dead, also before anybody has collected it', async () => {
  const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const child = Number(String(line));
  await expect.poll(() => isAlive(child)).toBe(false);
  expect(() => process.kill(child, 0), 'it is still there').not.toThrow();
  expect([birthOf(child), isAlive(parent.pid!)]).toEqual([undefined, true]);
});
