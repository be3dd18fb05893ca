import { defineExtension, type MigrationModules } from '@tessera/extension';
import { Caches } from './caches/caches';
import { cacheMetrics } from './caches/caches.metrics';
import { redisSettings } from './settings';
import { SharedStore } from './sharing/shared-store';
import { shortenInvalidationLog } from './sharing/shorten-log.job';
import { Tags } from './tags/tags';

/** What was read, who must forget it, and what is kept until then. */
export const cachingExtension = defineExtension({
  name: 'caching',
  needs: ['database'],
  settings: [redisSettings],
  jobs: [shortenInvalidationLog],
  metrics: cacheMetrics,
  server: [Tags, SharedStore, Caches],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
