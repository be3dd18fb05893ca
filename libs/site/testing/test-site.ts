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
  another(): Promise<SiteInstance>;
}

/** What may differ from one spec to another. */
export interface TestSiteOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Installed besides; the plain theme where none of them is a theme. */
  readonly extensions?: readonly Extension[];
}

/** Makes the site of one spec file. */
export async function testSite({ env = {}, extensions = [plainTheme] }: TestSiteOptions = {}): Promise<TestSite> {
  const content = await testContent({ extensions: [authExtension, mediaExtension, siteExtension, ...extensions], env });
  const { database, installed, services } = content.db;
  const settings = Settings.read([serverSettings, ...installed.settings], {
    PUBLIC_URL: 'https://www.example.org',
    ...env,
  });
  const first = await startInstance({ installed, settings, database, services });
  const others: SiteInstance[] = [];
  return {
    ...content,
    ...first,
    another: async () => {
      const own = await Database.open({ url: content.db.url, installed, poolSize: 4, safe: database.safe });
      const ownServices: Services = { get: (type) => instance.nest.get(type as never, { strict: false }) };
      const instance = await startInstance({ installed, settings, database: own, services: ownServices });
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
