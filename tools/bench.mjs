import './run/need-node.mjs';

// `npm run bench -- NAME`: builds `NAME.bench.ts`, wherever it lies, and runs it. It prints ratios; it is no test.
const { readdirSync } = await import('node:fs');
const { basename, join } = await import('node:path');
const { ensureInstalled } = await import('./run/installed.mjs');
const { ensureBuilt } = await import('./run/built.mjs');
const { run } = await import('./run/child.mjs');
const { inRoot, node } = await import('./run/workspace.mjs');

const suffix = '.bench.ts';
const files = ['libs', 'extensions', 'apps', 'tools', 'e2e'].flatMap((room) =>
  readdirSync(inRoot(room), { recursive: true })
    .filter((path) => path.endsWith(suffix) && !path.includes('node_modules'))
    .map((path) => join(room, path)),
);
const [name, ...args] = process.argv.slice(2);
const file = files.find((path) => basename(path, suffix) === name);
if (!file) {
  const names = files.map((path) => basename(path, suffix)).sort();
  console.error(
    `${name ? `There is no benchmark "${name}".` : 'Which one?'} npm run bench -- ${names.join(' | ') || '(there are none yet)'}`,
  );
  process.exit(2);
}
await ensureInstalled();
await ensureBuilt(['server', 'editor']);
const built = await run(
  node,
  [
    inRoot('node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    inRoot('tools/bench/vite.config.mjs'),
    '--logLevel',
    'warn',
  ],
  { env: { BENCH: file } },
);
if (built.code !== 0) process.exit(built.code);
const { code } = await run(node, ['--enable-source-maps', inRoot('dist/bench', `${name}.mjs`), ...args]);
process.exit(code);
