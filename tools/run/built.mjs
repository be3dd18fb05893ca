import { run } from './child.mjs';
import { duration, node, inRoot } from './workspace.mjs';

/** Nx with the Node.js of the workspace. */
export const nx = (args, options) => run(node, [inRoot('node_modules/nx/dist/bin/nx.js'), ...args], options);

/** Builds `projects` where something changed since the last time. Ends the process, with all that was said, when that fails. */
export async function ensureBuilt(projects) {
  const began = Date.now();
  const { code, output } = await nx(['run-many', '-t', 'build', '-p', projects.join(','), '--outputStyle=static'], {
    quiet: true,
  });
  if (code !== 0) {
    console.error(output);
    console.error(`Building ${projects.join(' and ')} failed.`);
    process.exit(code);
  }
  const took = Date.now() - began;
  if (took > 5000) console.error(`Built in ${duration(took)}.`);
}
