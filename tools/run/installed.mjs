import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './child.mjs';
import { duration, inRoot, node } from './workspace.mjs';

const lock = inRoot('package-lock.json');
const stamp = inRoot('node_modules/.tessera-installed');
const npmsList = inRoot('node_modules/.package-lock.json');

/** Installs the packages of the lock file where they are missing or others. Ends the process with a sentence when that fails. */
export async function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (isInstalled(wanted)) return;
  const began = Date.now();
  console.error('Installing packages (once; takes a minute or two) …');
  const [program, ...args] = npm();
  const { code } = await run(program, [...args, 'ci', '--no-audit', '--no-fund']);
  if (code !== 0)
    fail(
      'npm ci failed; what it says above is why. Without access to the npm registry nothing can be installed.',
      code,
    );
  if (!existsSync(node))
    fail(
      'npm installed the packages without their install scripts, so Node.js 24 is missing. Run `npm rebuild node`, or `npm ci --ignore-scripts=false`.',
      1,
    );
  writeFileSync(stamp, `${wanted}\n`);
  console.error(`Installed in ${duration(Date.now() - began)}.`);
}

/** Our own stamp says so; else npm's own list of what it installed, where somebody ran it by hand. */
function isInstalled(wanted) {
  if (!existsSync(node)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted) return true;
  if (!agrees(JSON.parse(readFileSync(lock, 'utf8')).packages)) return false;
  writeFileSync(stamp, `${wanted}\n`);
  return true;
}

/** Whether all that the lock file wants is there in its version; what is optional may be left out. */
function agrees(wanted) {
  if (!existsSync(npmsList)) return false;
  const { packages: found } = JSON.parse(readFileSync(npmsList, 'utf8'));
  return Object.entries(wanted)
    .filter(([path]) => path !== '')
    .every(([path, { version, optional, peer }]) => (found[path] ? found[path].version === version : optional || peer));
}

/** The npm that runs us, with the Node.js that runs it: ours is about to be replaced. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: its } = process.env;
  if (script?.endsWith('.js') && its) return [its, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

function fail(sentence, code) {
  console.error(sentence);
  process.exit(code || 1);
}
