import { Problem, type ProblemField } from '@tessera/models';
import type { z } from 'zod';

/** One setting: how its text is read and what it is for. */
export interface Setting<Value = unknown> {
  /** Reads the text of the environment variable; a default makes the setting optional. */
  readonly schema: z.ZodType<Value>;
  readonly help: string;
  /** Never printed. */
  readonly secret?: boolean;
}

/** Settings of one scope, by the names of their environment variables. */
export interface SettingsGroup<S extends Readonly<Record<string, Setting>> = Readonly<Record<string, Setting>>> {
  readonly scope: string;
  readonly settings: S;
}

/** The values of a group. */
export type SettingsOf<G> =
  G extends SettingsGroup<infer S>
    ? { readonly [Name in keyof S]: S[Name] extends Setting<infer Value> ? Value : never }
    : never;

/** Declares the settings that a scope reads from the environment. */
export function defineSettings<S extends Readonly<Record<string, Setting>>>(
  scope: string,
  settings: S,
): SettingsGroup<S> {
  return Object.freeze({ scope, settings });
}

/** All settings of the running product, read once at the start. */
export class Settings {
  private constructor(private readonly values: ReadonlyMap<string, unknown>) {}

  /** Reads every group from `env`; empty text counts as not set. Throws `extension.invalid-settings`, naming each bad one. */
  static read(groups: readonly SettingsGroup[], env: Readonly<Record<string, string | undefined>>): Settings {
    const values = new Map<string, unknown>();
    const errors: ProblemField[] = [];
    for (const [name, { schema, secret }] of groups.flatMap(({ settings }) => Object.entries(settings))) {
      const { success, data, error } = schema.safeParse(env[name] || undefined);
      if (success) values.set(name, data);
      else
        errors.push({
          path: name,
          code: 'invalid',
          message: `${name} ${error.issues.map(({ message }) => message).join(', ')}${secret || !env[name] ? '' : ` (it is "${env[name]}")`}`,
        });
    }
    if (errors.length > 0) {
      throw new Problem('extension.invalid-settings', {
        status: 500,
        title: `The settings cannot be used: ${errors.map(({ message }) => message).join('; ')}.`,
        errors,
      });
    }
    return new Settings(values);
  }

  /** The values of one group. */
  of<G extends SettingsGroup>(group: G): SettingsOf<G> {
    return Object.fromEntries(
      Object.keys(group.settings).map((name) => [name, this.values.get(name)]),
    ) as SettingsOf<G>;
  }
}
