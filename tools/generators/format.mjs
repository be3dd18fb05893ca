import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { workspaceRoot } from '@nx/devkit';

/** What a generator does when its files are written: formats them as the house is formatted. */
export function formatChanged(tree) {
  const paths = tree
    .listChanges()
    .filter(({ type }) => type !== 'DELETE')
    .map(({ path }) => path);
  return () => {
    execFileSync(process.execPath, [join(workspaceRoot, 'node_modules/oxfmt/bin/oxfmt'), ...paths], {
      cwd: tree.root,
      stdio: 'ignore',
    });
  };
}
