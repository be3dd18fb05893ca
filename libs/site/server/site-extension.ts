import { defineExtension } from '@tessera/extension';
import { Cdn } from './cdn/cdn';
import { Feeds } from './feeds/feeds';
import { FreshnessApi } from './freshness/freshness.api';
import { PageFreshness } from './freshness/page-freshness';
import { ContentPages } from './published/content-pages';
import { PublishedContent } from './published/published-content';
import { Renderer } from './rendering/renderer';
import { PreviewApi } from './serving/preview.api';
import { SharedPreviewsApi } from './serving/shared-previews.api';
import { SearchPages } from './searching/search-pages';
import { SitePages } from './serving/site-pages';
import { SiteRoutes } from './serving/site-routes';
import { siteSettings } from './settings';
import { Sitemap } from './sitemap/sitemap';
import { templateCheck } from './template-check';

/** The published site: from an address to HTML. */
export const siteExtension = defineExtension({
  name: 'site',
  needs: ['caching', 'media', 'content'],
  settings: [siteSettings],
  checks: [templateCheck],
  server: [
    ContentPages,
    { provide: PublishedContent, useExisting: ContentPages },
    Renderer,
    Feeds,
    Cdn,
    SitePages,
    SearchPages,
    Sitemap,
    SiteRoutes,
    PreviewApi,
    PageFreshness,
    FreshnessApi,
    SharedPreviewsApi,
  ],
});
