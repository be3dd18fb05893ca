import { definePermissions } from '@tessera/models';

/** What one may do here. A webhook acts for the person who made it, so this right lets nobody see more. */
export const mayRealtime = definePermissions('realtime', { setUpWebhooks: 'Set up webhooks' });
