import './run/need-node.mjs';

// Loaded only after that: `npm start` installs when needed, builds, and runs the server until it is stopped.
const { ensureInstalled } = await import('./run/installed.mjs');
const { ensureBuilt } = await import('./run/built.mjs');
const { start, onSignal } = await import('./run/child.mjs');
const { inRoot, node } = await import('./run/workspace.mjs');

await ensureInstalled();
await ensureBuilt(['server', 'editor']);
const server = start(node, ['--enable-source-maps', inRoot('dist/apps/server/main.mjs')]);
onSignal(server.stop);
process.exit(await server.ended);
