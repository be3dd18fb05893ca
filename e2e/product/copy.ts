import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './product';

/** A copy of the repository in which a journey may write; its packages are those of the repository itself. */
export function copyOfRepository(): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'tessera-copy-')), 'repository');
  const left = new Set(['node_modules', 'dist', '.git', '.nx', '.data', '.angular', 'e2e', 'docs']);
  cpSync(root, copy, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
