export { contentBlocks } from './blocks/all';
export { CodeBlock } from './blocks/code';
export { ImageBlock } from './blocks/image';
export { PageListBlock } from './blocks/page-list';
export { QuoteBlock } from './blocks/quote';
export { RichTextBlock } from './blocks/rich-text';
export { applyChanges } from './document/apply-changes';
export { type Change, changeSchema, draftChangesSchema, maxChanges } from './document/change';
export type * from './draft';
export * from './events';
export * from './page-row';
export { contentPages } from './pages/all';
export { ArticlePage } from './pages/article';
export { HomePage } from './pages/home';
export { StandardPage } from './pages/standard';
export { mayContent, sectionPermissions } from './permissions';
export {
  addressesAbove,
  addressMaxBytes,
  canonicalAddress,
  homeAddress,
  joinAddress,
  pathFromAddress,
  reservedSegments,
} from './place/address';
export { slugFromTitle, slugMaxLength } from './place/slug';
export * from './schema';
export type * from './site-row';
