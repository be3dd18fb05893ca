import { resolve } from 'node:path';

/** Where the build of the editor lies, seen from the folder in which the product is started. */
export const editorFolder = resolve(process.env['EDITOR_DIR'] || 'dist/apps/editor/browser');
