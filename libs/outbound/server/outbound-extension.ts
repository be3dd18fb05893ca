import { defineExtension } from '@tessera/extension';
import { Outbound } from './outbound';
import { OutboundSettings } from './settings';

/** The one guarded way to the web. */
export const outboundExtension = defineExtension({ name: 'outbound', settings: [OutboundSettings], server: [Outbound] });
