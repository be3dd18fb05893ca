import './run/need-node.mjs';

// `npm run dev`: the product, rebuilt and restarted as its files change. Node.js of the workspace runs the watchers.
const { ensureInstalled } = await import('./run/installed.mjs');
const { onSignal, start } = await import('./run/child.mjs');
const { inRoot, node } = await import('./run/workspace.mjs');

await ensureInstalled();
const watchers = start(node, [inRoot('tools/dev/watch.mjs')]);
onSignal(watchers.stop);
process.exit(await watchers.ended);
