import { defineExtension } from '@tessera/extension';
import { Tags } from './tags';

/** Tags: what was read, and who must forget it. */
export const cachingExtension = defineExtension({ name: 'caching', needs: ['database'], server: [Tags] });
