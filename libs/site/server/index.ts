export { ContentPages } from './published/content-pages';
export {
  type FoundPage,
  type OtherPages,
  PublishedContent,
  type RecordsByEntity,
  type SitemapEntry,
} from './published/published-content';
export { type Rendered, Renderer } from './rendering/renderer';
export { siteExtension } from './site-extension';
