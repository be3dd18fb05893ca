import { definePermissions } from '@tessera/models';

/** What people may be allowed to do with exports of WordPress. */
export const mayWordpress = definePermissions('wordpress', { import: 'Bring in sites from WordPress' });
