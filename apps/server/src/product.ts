import {
  Database,
  databaseSettings,
  migrate,
  refuseOtherSchema,
  Safe,
  secretKeys,
  startEmbeddedPostgres,
} from '@tessera/database/server';
import { type Extension, Installed, serverSettings, Settings } from '@tessera/extension';
import type { Services, ServiceType } from '@tessera/models';
import { resolve } from 'node:path';

/** The product without its server: what is installed, how it is set, where its data are. */
export interface Product {
  readonly installed: Installed;
  readonly settings: Settings;
  readonly database: Database;
  /** Closes connections, and stops the embedded database where this process started it. */
  close(): Promise<void>;
}

/** How a product is opened. */
export interface ProductOptions {
  readonly extensions: readonly Extension[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `own` for a server, `share` for a command that may run beside one. */
  readonly mode: 'own' | 'share';
  /** Whether to bring the database up to date; as `MIGRATE` says when left out. */
  readonly migrating?: boolean;
}

/** What is installed and how it is set; no connection yet. Throws `BootFailed` and `extension.invalid-settings`. */
export function readProduct({ extensions, env }: Pick<ProductOptions, 'extensions' | 'env'>): {
  installed: Installed;
  settings: Settings;
} {
  const installed = new Installed(extensions);
  return { installed, settings: Settings.read([serverSettings, ...installed.settings], env) };
}

/** Opens the product: reads the settings, starts or finds the database, migrates it, connects. */
export async function openProduct({ extensions, env, mode, migrating }: ProductOptions): Promise<Product> {
  const { installed, settings } = readProduct({ extensions, env });
  const { MIGRATE, DATABASE_POOL_SIZE, DATABASE_STATEMENT_TIMEOUT_MS } = settings.of(databaseSettings);
  const { url, stop } = await findDatabase(settings, mode);
  try {
    if (migrating ?? MIGRATE === 'auto') await migrate(url, installed);
    else if (migrating === undefined) await refuseOtherSchema(url, installed);
    const database = await Database.open({
      installed,
      safe: Safe.of(secretKeys(settings)),
      url,
      poolSize: DATABASE_POOL_SIZE,
      statementTimeoutMs: DATABASE_STATEMENT_TIMEOUT_MS,
    });
    return { installed, settings, database, close: () => database.close().finally(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a product stands on, to be asked for by class where no server is built around it. */
export function groundOf({ installed, settings, database }: Product): Services {
  const parts = new Map<ServiceType<unknown>, unknown>([
    [Installed, installed],
    [Settings, settings],
    [Database, database],
  ] as Array<[ServiceType<unknown>, unknown]>);
  return {
    get: <T>(type: ServiceType<T>) => {
      if (!parts.has(type))
        throw new TypeError(`${type.name} is part of the server, which this command does not start`);
      return parts.get(type) as T;
    },
  };
}

/** The address of the database: the one that is named, else the embedded one. */
async function findDatabase(
  settings: Settings,
  mode: 'own' | 'share',
): Promise<{ url: string; stop(): Promise<void> }> {
  const { DATABASE_URL } = settings.of(databaseSettings);
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => undefined };
  const embedded = await startEmbeddedPostgres({ dir: resolve(settings.of(serverSettings).DATA_DIR), mode });
  try {
    await embedded.createDatabase('tessera');
    return { url: embedded.url('tessera'), stop: () => embedded.stop() };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
