import { OwnerLink } from '@tessera/auth/server';
import { runAct } from '@tessera/extension';
import { boot, type RunningServer } from './boot';
import { editorFolder } from './editor-folder';
import { sentenceOf } from './sentence';

let server: RunningServer | undefined;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
// Who started us is gone, killed without a word.
process.once('disconnect', stop);

try {
  server = await boot(process.env, { editorFolder });
  await announce(server);
} catch (error) {
  console.error(`\n${sentenceOf(error)}\n`);
  process.exit(1);
}

async function announce({ address, publicUrl, services }: RunningServer): Promise<void> {
  if (!address) return console.log('\n  Tessera runs jobs; Ctrl-C stops it.\n');
  const token = await runAct({ services, system: 'boot' }, () => services.get(OwnerLink).issue());
  const lines = [`Site     ${publicUrl}/`, `Editor   ${publicUrl}/admin/`];
  if (token)
    lines.push(
      '',
      'Nobody owns this site yet. Make the first account here (the link works once):',
      `${publicUrl}/admin/welcome#${token}`,
    );
  console.log(
    `\n  Tessera is running.\n\n${lines.map((line) => (line ? `  ${line}` : '')).join('\n')}\n\n  Ctrl-C stops everything.\n`,
  );
}

/** Answers what is under way, then ends. The embedded database is stopped at the exit of the process in any case. */
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  if (!server) process.exit(130);
  // Whatever hangs must not keep the terminal.
  setTimeout(() => process.exit(1), 15_000).unref();
  server.close().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(sentenceOf(error));
      process.exit(1);
    },
  );
}
