import { defineExtension } from '@tessera/extension';
import { Renderer } from './rendering/renderer';
import { SitePages } from './serving/site-pages';
import { SiteRoutes } from './serving/site-routes';
import { siteSettings } from './settings';
import { Sitemap } from './sitemap/sitemap';
import { templateCheck } from './template-check';

/** The published site: from an address to HTML. */
export const siteExtension = defineExtension({
  name: 'site',
  needs: ['caching', 'content'],
  settings: [siteSettings],
  checks: [templateCheck],
  server: [Renderer, SitePages, Sitemap, SiteRoutes],
});
