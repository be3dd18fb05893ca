import { authExtension } from '@tessera/auth/server';
import { testContent, type TestContent } from '@tessera/content/testing';
import { Database } from '@tessera/database/server';
import { type Extension, serverSettings, Settings } from '@tessera/extension';
import { mediaExtension } from '@tessera/media/server';
import type { Services } from '@tessera/models';
import { siteExtension } from '../server';
import { plainTheme } from './plain-theme';
import { type SiteInstance, startInstance } from './site-instance';

/** A published site on a real database, put together as the product does it, listening. */
export interface TestSite extends TestContent, SiteInstance {
  close(): Promise<void>;
  /** Starts one more process on the same database; it ends with the site, or before. */
  another(options?: AnotherInstance): Promise<SiteInstance>;
}

/** What may differ from one spec to another. */
export interface TestSiteOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Installed besides; the plain theme where none of them is a theme. */
  readonly extensions?: readonly Extension[];
}

/** How one more process differs from the first. */
export interface AnotherInstance {
  readonly env?: Readonly<Record<string, string>>;
  /** Another way to the same database. */
  readonly databaseUrl?: string;
}

/** Makes the site of one spec file. */
export async function testSite({ env = {}, extensions = [plainTheme] }: TestSiteOptions = {}): Promise<TestSite> {
  const content = await testContent({ extensions: [authExtension, mediaExtension, siteExtension, ...extensions], env });
  const { database, installed, services } = content.db;
  const settingsOf = (own: Readonly<Record<string, string>> = {}) =>
    Settings.read([serverSettings, ...installed.settings], { PUBLIC_URL: 'https://www.example.org', ...env, ...own });
  const first = await startInstance({ installed, settings: settingsOf(), database, services });
  const others: SiteInstance[] = [];
  return {
    ...content,
    ...first,
    another: async ({ env: ownEnv, databaseUrl = content.db.url } = {}) => {
      const own = await Database.open({ url: databaseUrl, installed, poolSize: 4, safe: database.safe });
      const ownServices: Services = { get: (type) => instance.nest.get(type as never, { strict: false }) };
      const instance = await startInstance({
        installed,
        settings: settingsOf(ownEnv),
        database: own,
        services: ownServices,
      });
      let closing: Promise<void> | undefined;
      const close = async () => {
        await instance.close();
        await own.close();
      };
      others.push({ ...instance, close: () => (closing ??= close()) });
      return others.at(-1)!;
    },
    close: async () => {
      for (const each of others) await each.close();
      await first.close();
      await content.close();
    },
  };
}
