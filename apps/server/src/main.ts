import { OwnerLink } from '@tessera/auth/server';
import { runAct, serverSettings, Settings } from '@tessera/extension';
import { boot, type RunningServer } from './boot';
import { editorFolder } from './editor-folder';
import { jsonLine } from './logging/json-line';
import { sentenceOf } from './sentence';

/** Before the settings are read, and where they cannot be. */
const isJson = process.env['LOG_FORMAT'] === 'json';
/** For connections to the database and its own end, once requests and jobs have had their time. */
const sparedSeconds = 10;

let server: RunningServer | undefined;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
// Who started us is gone, killed without a word.
process.once('disconnect', stop);

try {
  server = await boot(process.env, { editorFolder });
  await announce(server);
} catch (error) {
  complain(error);
  process.exit(1);
}

async function announce({ address, publicUrl, services }: RunningServer): Promise<void> {
  if (!address) return isJson ? tell('Tessera runs jobs.') : console.log('\n  Tessera runs jobs; Ctrl-C stops it.\n');
  const token = await runAct({ services, system: 'boot' }, () => services.get(OwnerLink).issue());
  if (isJson) {
    tell(`Tessera is running at ${publicUrl}.`);
    if (token)
      tell(
        `Nobody owns this site yet. Make the first account here (the link works once): ${publicUrl}/admin/welcome#${token}`,
      );
    return;
  }
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
  const { STOP_DELAY_SECONDS, STOP_TIMEOUT_SECONDS } = server.services.get(Settings).of(serverSettings);
  // Whatever hangs must not keep the terminal.
  setTimeout(() => process.exit(1), (STOP_DELAY_SECONDS + STOP_TIMEOUT_SECONDS + sparedSeconds) * 1000).unref();
  server.close().then(
    () => process.exit(0),
    (error: unknown) => {
      complain(error);
      process.exit(1);
    },
  );
}

function tell(message: string): void {
  process.stdout.write(jsonLine('info', { context: 'Server', message }));
}

function complain(error: unknown): void {
  if (isJson) process.stderr.write(jsonLine('fatal', { context: 'Server', message: sentenceOf(error) }));
  else console.error(`\n${sentenceOf(error)}\n`);
}
