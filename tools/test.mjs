import './run/need-node.mjs';

// `npm test`: everything that must hold, on a machine that has Node.js and npm alone.
const { ensureInstalled } = await import('./run/installed.mjs');
const { nx } = await import('./run/built.mjs');
const { run } = await import('./run/child.mjs');
const { inRoot, isCi, node } = await import('./run/workspace.mjs');
const { missingFromLock } = await import('./checks/lock-complete.mjs');
const { findBrowser } = await import('./test/browser.mjs');
const { clearResults } = await import('./test/results.mjs');
const { Steps } = await import('./test/steps.mjs');

await ensureInstalled();
clearResults();
const steps = new Steps('test');

await steps.take('lock file is complete', () => {
  const missing = missingFromLock(inRoot('package-lock.json'));
  for (const each of missing) console.error(`missing from package-lock.json: ${each}`);
  return missing.length === 0;
});

await steps.take('format', async () => {
  const { code, output } = await run(node, [inRoot('node_modules/oxfmt/bin/oxfmt'), '--check'], { quiet: true });
  if (code !== 0) console.error(`${output.trim()}\nRun \`npm run format\`.`);
  return code === 0;
});

await steps.take('lint, types, tests, builds', async () => {
  const { code } = await nx(['run-many', '-t', 'lint,typecheck,test,build', '--outputStyle=static']);
  return code === 0;
});

const notes = [];
const browser = findBrowser();
if (browser.path) {
  await steps.take('browser journeys', async () => {
    const { code } = await nx(['run', 'e2e:e2e', '--outputStyle=static'], { env: { CHROMIUM_PATH: browser.path } });
    return code === 0;
  });
} else notes.push(`browser: NOT RUN (cure: ${browser.cure})`);

steps.tell(notes);
process.exit(steps.hasFailed || (isCi && !browser.path) ? 1 : 0);
