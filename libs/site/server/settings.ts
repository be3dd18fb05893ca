import { defineSettings } from '@tessera/extension';
import { z } from 'zod';

/** How the site is served. */
export const siteSettings = defineSettings('site', {
  SITE_CACHE_BYTES: {
    schema: z.coerce
      .number({ error: 'must be a number of bytes' })
      .int('must be a whole number of bytes')
      .min(0, 'must be 0 or more')
      .default(64 * 1024 * 1024),
    help: 'Memory for finished pages, in bytes; 0 renders every page anew',
  },
  CDN_PURGE_URL: {
    schema: z.url({ protocol: /^https?$/, error: 'must be an address such as http://varnish:6081' }).optional(),
    help: 'Varnish in front that may keep pages; it is told to forget them (PURGE with Surrogate-Key) when they change',
  },
});
