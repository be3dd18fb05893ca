import { defineEvent } from '@tessera/models';
import { z } from 'zod';

/** Something happened that a webhook wants to know. Written by triggers, once for each transaction; see the migrations. */
export const SomethingWaits = defineEvent('realtime.something-waits', z.object({}));
