import type { Services } from '@tessera/models';

/** An option of a command, e.g. `--email ADDRESS`. */
export interface CommandOption {
  readonly help: string;
  /** What its value is called in the help; a switch without value when left out. */
  readonly value?: string;
  readonly required?: boolean;
}

/** What a command is run with. */
export interface CommandContext extends Services {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** `--json` was given: a script reads, so print one JSON value and no prose. */
  readonly json: boolean;
  print(line: string): void;
  /** Asks at the terminal; throws `server.no-terminal` where there is none. */
  ask(question: string, options?: { readonly hidden?: boolean }): Promise<string>;
}

/** A command of the `tessera` command line. */
export interface Command {
  /** One or two words: `create-token`, `import wordpress`. */
  readonly name: string;
  readonly summary: string;
  /** Names of what must follow, e.g. `['FILE']`. */
  readonly arguments?: readonly string[];
  readonly options?: Readonly<Record<string, CommandOption>>;
  /** Exit code 0 when it resolves; a `Problem` becomes one sentence and exit code 1. */
  run(context: CommandContext): Promise<void>;
}

/** Declares a command. */
export function defineCommand(command: Command): Command {
  return Object.freeze(command);
}
