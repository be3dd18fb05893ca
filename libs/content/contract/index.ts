export { contentBlocks } from './blocks/all';
export { AudioBlock } from './blocks/audio';
export { ButtonsBlock } from './blocks/buttons';
export { CodeBlock } from './blocks/code';
export { ColumnBlock, ColumnsBlock } from './blocks/columns';
export { CoverBlock } from './blocks/cover';
export { DetailsBlock } from './blocks/details';
export { EmbedBlock, embedUrl } from './blocks/embed';
export { embedOf, type EmbedProvider, embedProviders } from './blocks/embed-providers';
export { FileBlock } from './blocks/file';
export { GalleryBlock } from './blocks/gallery';
export { GroupBlock } from './blocks/group';
export { HtmlBlock } from './blocks/html';
export { ImageBlock } from './blocks/image';
export { PageListBlock } from './blocks/page-list';
export { QuoteBlock } from './blocks/quote';
export { RichTextBlock } from './blocks/rich-text';
export { SeparatorBlock } from './blocks/separator';
export { TableBlock } from './blocks/table';
export { VideoBlock } from './blocks/video';
export { Comment, mayComments } from './comments/comment';
export { applyChanges } from './document/apply-changes';
export { type Change, changeSchema, draftChangesSchema, maxChanges } from './document/change';
export type * from './draft';
export * from './events';
export { Menu, menuPlaces } from './menus/menu';
export { type MenuItem, menuItems, menuLines, menuMaxDepth, menuMaxItems } from './menus/menu-items';
export { copyMaxPages, type NewCopy, newCopySchema } from './page-copy';
export * from './page-row';
export { contentPages } from './pages/all';
export { SearchPage } from './pages/search';
export { AuthorArchivePage, DateArchivePage, TermArchivePage } from './pages/archives';
export { ArticlePage } from './pages/article';
export { ArticleIndexPage } from './pages/article-index';
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
export {
  categoryLine,
  isPeriod,
  type CategoryLine,
  type ListingAddress,
  listingAddress,
} from './place/listing-address';
export { slugFromTitle, slugMaxLength } from './place/slug';
export * from './preview-link';
export * from './schedule';
export * from './schema';
export { locale, timeZone } from './site/locale';
export type * from './site/site-row';
export { Author } from './terms/author';
export { Category } from './terms/category';
export { Tag } from './terms/tag';
