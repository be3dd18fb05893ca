import { adminExtension } from '@tessera/admin/server';
import { authExtension } from '@tessera/auth/server';
import { cachingExtension } from '@tessera/caching/server';
import { contentExtension } from '@tessera/content/server';
import { databaseExtension } from '@tessera/database/server';
import type { Extension } from '@tessera/extension';
import { defaultThemeExtension } from '@tessera/extensions/default-theme/server';
import { wordpressExtension } from '@tessera/extensions/wordpress/server';
import { eventsExtension } from '@tessera/extensions/events/server';
import { jobsExtension } from '@tessera/jobs/server';
import { mediaExtension } from '@tessera/media/server';
import { outboundExtension } from '@tessera/outbound/server';
import { realtimeExtension } from '@tessera/realtime/server';
import { siteExtension } from '@tessera/site/server';
import { usersExtension } from '@tessera/users/server';

/** What is installed, lowest first. Adding an extension is adding its name here. */
export const extensions: readonly Extension[] = [
  databaseExtension,
  cachingExtension,
  outboundExtension,
  jobsExtension,
  usersExtension,
  authExtension,
  realtimeExtension,
  adminExtension,
  mediaExtension,
  contentExtension,
  siteExtension,
  defaultThemeExtension,
  wordpressExtension,
  eventsExtension,
];
