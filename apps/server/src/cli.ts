import { Command as Program, CommanderError } from 'commander';
import { databaseExtension } from '@tessera/database/server';
import { type Command, Installed, runAct } from '@tessera/extension';
import { Problem, type Services } from '@tessera/models';
import { createApp } from './app';
import { prepare } from './boot';
import { ownCommands, type OwnCommand } from './commands';
import { extensions } from './extensions';
import { groundOf, openProduct } from './product';
import { sentenceOf } from './sentence';
import { ask } from './terminal';

const program = new Program('tessera')
  .description('Tessera from the command line. Beside a running server it uses the database of that server.')
  .exitOverride()
  .showHelpAfterError('(add --help for what can be given)');

for (const own of ownCommands) add(own, (json, args, options) => own.run({ args, options, json, print: console.log }));
for (const command of new Installed(extensions).commands)
  add(command, (json, args, options) => runInstalled(command, json, args, options));

for (const group of program.commands.filter(({ commands }) => commands.length > 0))
  group.description(group.commands.map((each) => each.name()).join(', '));

// Not killed on the spot: a database that this command started is stopped at the exit of the process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

try {
  await program.parseAsync();
  process.exit(0);
} catch (error) {
  process.exit(error instanceof CommanderError ? error.exitCode : fail(error));
}

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Commands of two words become a command within a command. */
function add(
  command: Pick<Command, 'name' | 'summary' | 'arguments' | 'options'> | OwnCommand,
  run: (json: boolean, args: string[], options: Options) => Promise<void>,
): void {
  const words = command.name.split(' ');
  const parent = words
    .slice(0, -1)
    .reduce((at, word) => at.commands.find((each) => each.name() === word) ?? at.command(word), program);
  const entry = parent
    .command(words.at(-1)!)
    .description(command.summary)
    .option('--json', 'print one JSON value for scripts')
    .exitOverride();
  for (const name of command.arguments ?? []) entry.argument(name.startsWith('[') ? name : `<${name}>`);
  for (const [name, { help, value, required }] of Object.entries(command.options ?? {})) {
    const flag = `--${name}${value ? ` <${value}>` : ''}`;
    if (required) entry.requiredOption(flag, help);
    else entry.option(flag, help);
  }
  entry.action(async () => {
    const { json, ...options } = entry.opts<Record<string, string | boolean | undefined>>();
    await run(json === true, entry.args, options);
  });
}

/** Starts no more than a command needs: the database as it is, or with it the server's parts, without listening. */
async function runInstalled(command: Command, json: boolean, args: string[], options: Options): Promise<void> {
  const isAboutSchema = databaseExtension.commands.includes(command);
  const product = await openProduct({
    extensions,
    env: process.env,
    mode: 'share',
    ...(isAboutSchema && { migrating: false }),
  });
  const run = (services: Services) => {
    const context = {
      args,
      options,
      json,
      print: (line: string) => console.log(line),
      ask,
      get: services.get.bind(services),
    };
    return runAct({ services, system: `command ${command.name}` }, () => command.run(context));
  };
  try {
    if (isAboutSchema) return await run(groundOf(product));
    const { nest, services } = await createApp(product);
    await prepare(services)
      .then(() => run(services))
      .finally(() => nest.close());
  } finally {
    await product.close();
  }
}

function fail(error: unknown): number {
  const isForScripts = process.argv.includes('--json');
  console.error(
    isForScripts
      ? JSON.stringify(error instanceof Problem ? error : { code: 'server.unexpected', title: String(error) })
      : sentenceOf(error),
  );
  return 1;
}
