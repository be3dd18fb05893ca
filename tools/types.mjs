import './run/need-node.mjs';

// `npm run types -- [FILE]`: the TypeScript types of the API as it is installed here, with the entities of every extension. It stands
// beside the command line and not in it, because it needs the TypeScript compiler, which a server in production does not carry.
const { mkdtemp, readFile, rm, writeFile } = await import('node:fs/promises');
const { tmpdir } = await import('node:os');
const { join, relative, resolve } = await import('node:path');
const { ensureInstalled } = await import('./run/installed.mjs');
const { ensureBuilt } = await import('./run/built.mjs');
const { run } = await import('./run/child.mjs');
const { inRoot, node, root } = await import('./run/workspace.mjs');

await ensureInstalled();
await ensureBuilt(['server']);
const folder = await mkdtemp(join(tmpdir(), 'tessera-types-'));
try {
  const description = join(folder, 'openapi.json');
  const { code, output } = await run(node, [inRoot('dist/apps/server/cli.mjs'), 'openapi', description], {
    quiet: true,
    cwd: root,
  });
  if (code !== 0) {
    console.error(output);
    process.exit(code);
  }
  const { typesOf } = await import('../apps/server/src/client-types/types-of.ts');
  const types = await typesOf(JSON.parse(await readFile(description, 'utf8')));
  const here = process.env.INIT_CWD ?? root;
  const [name] = process.argv.slice(2);
  const file = name ? resolve(here, name) : inRoot('libs/client/api-types.ts');
  await writeFile(file, types);
  console.log(`The types of the API are in ${relative(here, file)}.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
