import './run/need-node.mjs';

// `npm run test:acceptance`: the same product against real data.
const { existsSync } = await import('node:fs');
const { resolve } = await import('node:path');
const { ensureInstalled } = await import('./run/installed.mjs');
const { nx } = await import('./run/built.mjs');
const { root } = await import('./run/workspace.mjs');
const { findBrowser } = await import('./test/browser.mjs');
const { clearResults } = await import('./test/results.mjs');
const { Steps } = await import('./test/steps.mjs');

const data = resolve(root, process.env.TESSERA_DATA || '../shared/data');
await ensureInstalled();
clearResults('acceptance');
const steps = new Steps('acceptance', (report) => report.startsWith('acceptance'));

await steps.take('acceptance', async () => {
  if (!existsSync(data)) {
    console.error(`There is no data at ${data}. Name the folder in TESSERA_DATA.`);
    return false;
  }
  const browser = findBrowser();
  if (!browser.path) {
    console.error(`There is no browser (cure: ${browser.cure}).`);
    return false;
  }
  const { code } = await nx(['run', 'e2e:acceptance', '--outputStyle=static'], {
    env: { CHROMIUM_PATH: browser.path, TESSERA_DATA: data },
  });
  return code === 0;
});

steps.tell();
process.exit(steps.hasFailed ? 1 : 0);
