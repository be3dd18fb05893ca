import { readFileSync } from 'node:fs';

/**
 * Optional packages (the binaries of other platforms) that a locked package names and the lock file lacks. npm installs such
 * a lock file here without a word, and `npm ci` refuses it elsewhere.
 */
export function missingFromLock(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, version }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !resolves(packages, path, name))
      .map(
        ([name, range]) =>
          `${name}@${range}, wanted by ${path.replace(/^.*node_modules\//, '') || 'package.json'}@${version}`,
      ),
  );
}

/** As Node.js looks for it: beside the package, then outwards. */
function resolves(packages, from, name) {
  for (let at = from; ; at = outer(at)) {
    if (packages[`${at && `${at}/`}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const outer = (path) => (path.includes('/node_modules/') ? path.slice(0, path.lastIndexOf('/node_modules/')) : '');
