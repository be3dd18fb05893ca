export { Anchors } from './anchors';
export { asset } from './asset';
export {
  type FileFacts,
  type IndexPlace,
  isOf,
  type MediaFacts,
  type MenuEntry,
  type PageFacts,
  type PageLink,
  type PictureFacts,
  type PictureFiles,
  type PictureRatio,
  type RecordFacts,
  type SiteFacts,
} from './facts';
export { type DateStyle, Format } from './format';
export { renderHtml } from './html/render-html';
export { cleanHtml } from './html/safe-html';
export { type Linkable, type LinkTargets, type SafeLink, safeLink } from './link';
export {
  type CommentFacts,
  type Filter,
  type Filters,
  type Listing,
  listingPath,
  partPath,
  type SearchHit,
  type SearchResults,
} from './listing';
export {
  type AnswerOf,
  type Answers,
  articles,
  type ArticlesAsked,
  commentsOn,
  type CommentsAsked,
  filters,
  type FiltersAsked,
  type PageQueries,
  type PageQuery,
  type PagesUnder,
  pagesUnder,
  queryKey,
  search,
  type SearchAsked,
} from './queries';
export { searchAddress, searchPath } from './search-path';
export { Footnotes } from './footnotes';
export { codeBlock, renderRichText, type RichTextTools } from './rich-text';
export {
  type Asset,
  type Definition,
  type Layout,
  layout,
  type LayoutParts,
  type LoadingTemplate,
  type PictureAttributes,
  type PictureOptions,
  type Template,
  template,
  type TemplateValues,
  type Tools,
} from './template';
export { Templates } from './templates';
export { type DecodedBlock, decodeDocument, decodedBlocks, missingValues } from './values';
