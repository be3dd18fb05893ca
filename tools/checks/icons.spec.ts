import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const namesIn = (file: string, pattern: RegExp): string[] =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name!);

it('the editor can draw every icon that a definition names', () => {
  const drawn = new Set(namesIn('libs/ui/icon/icons.ts', /^ {2}'?([a-z0-9-]+)'?:/gm));
  const files = globSync('{libs,extensions,apps}/**/*.ts').filter((file) => !/node_modules|\.spec\.ts$/.test(file));
  const named = new Set(files.flatMap((file) => namesIn(file, /\bicon: '([a-z0-9-]+)'/g)));
  expect(named.size).toBeGreaterThan(50);
  expect([...named].filter((name) => !drawn.has(name))).toEqual([]);
});
