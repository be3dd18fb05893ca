import { definePermissions } from '@tessera/models';

/** What people may be allowed to do with events, beyond seeing, adding, changing and deleting. */
export const may = definePermissions('events', { seeNotes: 'See internal notes', close: 'Close venues' });
