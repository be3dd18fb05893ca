import { writeFile } from 'node:fs/promises';
import { Descriptions } from '@tessera/admin/server';
import { type CommandContext, type CommandOption, serverSettings } from '@tessera/extension';
import { createApp } from './app';
import { extensions } from './extensions';
import { openProduct, readProduct } from './product';
import { editorFolder } from './editor-folder';

/** A command of the server itself, which starts no more than it needs. */
export interface OwnCommand {
  readonly name: string;
  readonly summary: string;
  readonly arguments?: readonly string[];
  readonly options?: Readonly<Record<string, CommandOption>>;
  run(context: Pick<CommandContext, 'args' | 'options' | 'json' | 'print'>): Promise<void>;
}

type Tell = Pick<CommandContext, 'json' | 'print'>;

/** `check`, `routes`, `openapi`, `settings`. Commands that want the running parts of the server come from the extensions. */
export const ownCommands: readonly OwnCommand[] = [
  {
    name: 'check',
    summary: 'Look at how the product is put together, without starting it',
    run: async (context) => {
      const product = await openProduct({ extensions, env: process.env, mode: 'share' });
      try {
        const { nest } = await createApp(product);
        await nest.close();
      } finally {
        await product.close();
      }
      tell(context, { ok: true }, ['Everything is in order.']);
    },
  },
  {
    name: 'routes',
    summary: 'List every route and who may call it',
    run: async (context) => {
      const product = await openProduct({ extensions, env: process.env, mode: 'share' });
      try {
        const { nest, routes } = await createApp(product, { editorFolder });
        tell(
          context,
          routes,
          routes.map(({ method, path, access }) => `${method.padEnd(6)}  ${path.padEnd(48)}  ${access}`),
        );
        await nest.close();
      } finally {
        await product.close();
      }
    },
  },
  {
    name: 'openapi',
    summary: 'Describe the whole API (OpenAPI 3.1) as an owner sees it, into a file or here; needs no database',
    arguments: ['[FILE]'],
    run: async (context) => {
      const { installed, settings } = readProduct({ extensions, env: process.env });
      const document = JSON.stringify(new Descriptions(installed, settings).ofEverything(), null, 2);
      const [file] = context.args;
      if (file === undefined) return context.print(document);
      await writeFile(file, `${document}\n`);
      tell(context, { file }, [`The API is described in ${file}.`]);
    },
  },
  {
    name: 'settings',
    summary: 'List the settings, what they are for and what they are',
    run: async (context) => {
      const { installed } = readProduct({ extensions, env: {} });
      const rows = [serverSettings, ...installed.settings].flatMap(({ settings }) =>
        Object.entries(settings).map(([name, { help, secret }]) => ({
          name,
          help,
          value: secret && process.env[name] ? '(set)' : (process.env[name] ?? null),
        })),
      );
      tell(
        context,
        rows,
        rows.map(({ name, help, value }) => `${name.padEnd(30)}  ${help}${value === null ? '' : `  [${value}]`}`),
      );
    },
  },
];

function tell({ json, print }: Tell, value: unknown, lines: readonly string[]): void {
  if (json) print(JSON.stringify(value));
  else for (const line of lines) print(line);
}
