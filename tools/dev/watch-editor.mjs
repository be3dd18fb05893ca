import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { environment, inRoot, node, root } from '../run/workspace.mjs';

// Nx and the builder it starts do not end when they are asked, or when who started them is gone: all of this group do.
const end = () => process.kill(-process.pid, 'SIGKILL');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
process.once('disconnect', end);

const args = ['run', 'editor:build:development', '--watch', '--outputPath=dist/dev/editor', '--outputStyle=stream'];
const nx = spawn(node, [inRoot('node_modules/nx/dist/bin/nx.js'), ...args], {
  cwd: root,
  env: { ...environment, NO_COLOR: '1', FORCE_COLOR: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
nx.once('exit', (code) => process.exit(code ?? 1));

/** The list of files that every build ends with says nothing new. */
const isNoise = (line) =>
  /^(?:editor:\s*)?(?:.* \|.*|\s*|❯ .*|.*Watch mode enabled.*|.*Output location.*|.*No output file changes.*|> nx run.*)$/.test(
    line,
  );
createInterface({ input: nx.stdout }).on('line', (line) => {
  if (!isNoise(line)) console.log(line);
});
