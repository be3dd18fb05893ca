import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const places = ['apps/editor/src', 'libs/ui', 'libs/*/editor', 'extensions/*/editor'];

/**
 * A reporter of Vitest that fails the run when a spec of the editor was not in it. Without it, a wrong glob in
 * project.json would let whole libs go untested, and all would be green. A run narrowed by hand is not checked.
 */
export default class EverySpec {
  onTestRunEnd(modules) {
    const isNarrowed = process.argv.some((argument) => /^--(include|filter)\b/.test(argument));
    if (isNarrowed) return;
    const ran = new Set(modules.filter(hasTests).map(({ moduleId }) => relative(root, moduleId).replaceAll('\\', '/')));
    for (const place of places) {
      const specs = globSync(`${place}/**/*.spec.ts`, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
      const missing = specs.filter((path) => !ran.has(path));
      console.log(` ${place}: ${specs.length - missing.length} of ${specs.length} spec files ran`);
      for (const path of missing) console.error(` not run: ${path}`);
      if (missing.length > 0 || specs.length === 0) process.exitCode = 1;
    }
  }
}

function hasTests(module) {
  return !module.children.allTests().next().done;
}
