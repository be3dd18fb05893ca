import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { environment, inRoot, node } from '../run/workspace.mjs';

const cure = 'install Chromium, e.g. `apt-get install chromium`, or name one in CHROMIUM_PATH';
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium that starts here: the one that is named, one of this machine, Playwright's own, else one that can be had by
 * downloading or, for root, from the distribution. Gives `{ path }`, or `{ cure }` where none can be had.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return starts(named) ? { path: named } : { cure: `CHROMIUM_PATH names ${named}, which does not start` };
  return first(found()) ?? first(obtained()) ?? { cure };
}

/** The machine's own Node.js may run this, which need not know iterator helpers. */
function first(paths) {
  const { done, value } = paths.next();
  return done ? undefined : { path: value };
}

function* found() {
  for (const path of [...usual, ownOfPlaywright()]) if (starts(path)) yield path;
}

function* obtained() {
  console.log('No Chromium here; trying to get one …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...args) => tries('apt-get', ['-qq', '-y', ...args], { DEBIAN_FRONTEND: 'noninteractive' }, 600);
    if (apt('update') && apt('install', '--no-install-recommends', 'chromium', 'fonts-liberation')) yield* found();
  }
  const playwright = inRoot('node_modules/@playwright/test/cli.js');
  if (tries(node, [playwright, 'install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }, 300))
    yield* found();
}

function ownOfPlaywright() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return '';
  }
}

/** It exists, and all it is linked with does too. */
function starts(path) {
  return (
    Boolean(path) &&
    existsSync(path) &&
    spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

function tries(program, args, env, seconds) {
  return (
    spawnSync(program, args, {
      env: { ...environment, ...env },
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: seconds * 1000,
    }).status === 0
  );
}
