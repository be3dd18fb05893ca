import './run/need-node.mjs';

// Loaded only after that: `npm start` installs when needed, builds, and runs the server until it is stopped.
const { ensureInstalled } = await import('./run/installed.mjs');
const { ensureBuilt } = await import('./run/built.mjs');
const { start, onSignal } = await import('./run/child.mjs');
const { inRoot, node } = await import('./run/workspace.mjs');

await ensureInstalled();
await ensureBuilt(['server', 'editor']);
// glibc keeps what pictures took while they were worked on, once for each thread, unless all of them share one heap.
const env = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '1' };
const server = start(node, ['--enable-source-maps', inRoot('dist/apps/server/main.mjs')], { env });
onSignal(server.stop);
process.exit(await server.ended);
