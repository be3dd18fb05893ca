import type { Installed } from '@tessera/extension';
import type { MigrationInterface } from 'typeorm';

/** A migration of an extension, found in its `migrations/` folder. */
export interface MigrationFile {
  /** The file's name without its folder and ending: `1795363356488-add-pages`. */
  readonly name: string;
  /** The extension it belongs to. */
  readonly owner: string;
  readonly type: new () => MigrationInterface;
}

/** All migrations of what is installed, oldest first. Throws a `TypeError` for a file that is not named or written as one. */
export function migrationFiles(installed: Installed): MigrationFile[] {
  return installed.migrations
    .flatMap(({ owner, modules }) =>
      Object.entries(modules).map(([path, module]) => migrationFile(owner, path, module)),
    )
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function migrationFile(
  owner: string,
  path: string,
  module: Readonly<Record<string, new () => MigrationInterface>>,
): MigrationFile {
  const [, name] = /([^/\\]+)\.[cm]?[jt]s$/.exec(path) ?? [];
  if (!name || !/^\d{13}-[a-z0-9-]+$/.test(name))
    throw new TypeError(`${owner}: ${path} must be named <13-digit milliseconds>-what-changes.ts`);
  const [type, ...others] = Object.values(module);
  if (!type || others.length > 0) throw new TypeError(`${owner}: ${path} must export one class`);
  return { name, owner, type };
}
