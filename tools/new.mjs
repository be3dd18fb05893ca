import './run/need-node.mjs';

// `npm run new -- KIND NAME`: writes the files of an extension, entity, page type, block or job (an Nx generator of `tools/generators`).
const { readFileSync } = await import('node:fs');
const { ensureInstalled } = await import('./run/installed.mjs');
const { nx } = await import('./run/built.mjs');
const { inRoot } = await import('./run/workspace.mjs');

const { generators } = JSON.parse(readFileSync(inRoot('tools/generators/generators.json'), 'utf8'));
const [kind, ...args] = process.argv.slice(2);
if (!kind || !Object.hasOwn(generators, kind) || args.length === 0) {
  console.error('npm run new -- KIND NAME');
  for (const [name, { description }] of Object.entries(generators))
    console.error(`  ${name.padEnd(10)} ${description}`);
  process.exit(2);
}
await ensureInstalled();
const { code } = await nx(['g', `./tools/generators:${kind}`, ...args]);
process.exit(code);
