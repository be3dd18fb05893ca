import type { ExtensionOptions, ServerClass } from '@tessera/extension';
import type { Entity } from '@tessera/models';
import { exportApi } from './export/export.api';
import { forgetImports } from './imports/forget-imports.job';
import { Import } from './imports/import';
import { ImportRow } from './imports/import-row';
import { Imports } from './imports/imports';
import { importsApi } from './imports/imports.api';
import { mayTransfer } from './permissions';
import { Reverting } from './reverting/reverting';
import { revertImport, runImport, testImport } from './running/import.jobs';
import { Importing } from './running/importing';
import { transferSettings } from './settings';

const { export: mayExport, import: mayImport } = mayTransfer;

/** What import and export add to the extension `admin`; its routes are `transferApi` of each entity. */
export const transferParts = {
  entities: [Import, ImportRow],
  permissions: mayTransfer,
  grants: {
    publisher: [mayExport, mayImport],
    editor: [mayExport, mayImport],
    author: [mayExport],
    sales: [mayExport, mayImport],
  },
  jobs: [testImport, runImport, revertImport, forgetImports],
  settings: [transferSettings],
  server: [Imports, Importing, Reverting],
} satisfies Partial<ExtensionOptions>;

/** The routes by which records of `entity` leave as files and come in. */
export function transferApi(entity: Entity): readonly ServerClass[] {
  return [exportApi(entity), importsApi(entity)];
}
