import { defineExtension, type MigrationModules } from '@tessera/extension';
import { importCommand } from './import.command';
import { importWordpress } from './import.job';
import { Archives } from './importing/archives';
import { Attachments } from './importing/attachments';
import { Comments } from './importing/comments';
import { Importer, ImportTools } from './importing/importer';
import { KnownItems } from './importing/known-items';
import { Originals } from './importing/originals';
import { PageWriter } from './importing/page-writer';
import { RecordWriter } from './importing/record-writer';
import { ShortLinks } from './importing/short-links';
import { UntouchedSite } from './importing/untouched-site';
import { Original, OriginalAdmin } from './original';
import { mayWordpress } from './permissions';
import { wordpressSettings } from './settings';
import { UploadedExports } from './uploaded-exports';
import { WordpressItem } from './wordpress-item';
import { WordpressApi } from './wordpress.api';

export { type Import, Importer } from './importing/importer';
export { Original } from './original';
export { importWordpress } from './import.job';
export { mayWordpress } from './permissions';

/** Brings WordPress sites in from their exports. */
export const wordpressExtension = defineExtension({
  name: 'wordpress',
  needs: ['outbound', 'jobs', 'users', 'media', 'content'],
  entities: [WordpressItem, Original],
  admin: [OriginalAdmin],
  permissions: mayWordpress,
  jobs: [importWordpress],
  settings: [wordpressSettings],
  commands: [importCommand],
  server: [
    UploadedExports,
    KnownItems,
    Originals,
    PageWriter,
    RecordWriter,
    Comments,
    Attachments,
    Archives,
    ShortLinks,
    UntouchedSite,
    ImportTools,
    Importer,
    WordpressApi,
  ],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
