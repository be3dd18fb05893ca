import { defineExtension } from '@tessera/extension';
import { Outbound } from './outbound';
import { outboundSettings } from './settings';

/** The one guarded way to the web. */
export const outboundExtension = defineExtension({
  name: 'outbound',
  settings: [outboundSettings],
  server: [Outbound],
});
