export { Anchors } from './anchors';
export { asset } from './asset';
export {
  type FileFacts,
  isOf,
  type MediaFacts,
  type PageFacts,
  type PageLink,
  type PictureFacts,
  type PictureFiles,
  type PictureRatio,
  type SiteFacts,
} from './facts';
export { type DateStyle, Format } from './format';
export { type Linkable, type LinkTargets, type SafeLink, safeLink } from './link';
export { type Answers, type PageQueries, type PageQuery, type PagesUnder, pagesUnder, queryKey } from './queries';
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
