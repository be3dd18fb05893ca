import { defineExtension, type MigrationModules } from '@tessera/extension';
import { importCommand } from './import.command';
import { importWordpress } from './import.job';
import { Importer } from './importing/importer';
import { KnownItems } from './importing/known-items';
import { PageWriter } from './importing/page-writer';
import { ImportsFolder } from './imports-folder';
import { mayWordpress } from './permissions';
import { wordpressSettings } from './settings';
import { WordpressItem } from './wordpress-item';
import { WordpressApi } from './wordpress.api';

export { type Import, Importer } from './importing/importer';
export { importWordpress } from './import.job';
export { mayWordpress } from './permissions';

/** Brings WordPress sites in from their exports. */
export const wordpressExtension = defineExtension({
  name: 'wordpress',
  needs: ['outbound', 'jobs', 'users', 'media', 'content'],
  entities: [WordpressItem],
  permissions: mayWordpress,
  jobs: [importWordpress],
  settings: [wordpressSettings],
  commands: [importCommand],
  server: [ImportsFolder, KnownItems, PageWriter, Importer, WordpressApi],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
