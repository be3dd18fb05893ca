export { mediaColumns, mediaDisplays, mediaWidgets } from './fields/media-widgets';
export { sizeWords, typeWords } from './library/asset-words';
export { type AssetQuery, isPicture, type KnownAsset, MediaLibrary } from './library/media-library';
export { AssetQuestion, type AssetWish } from './picking/asset-question';
export { mediaNavigation, mediaRoutes, mediaSearch } from './routes';
export { PictureUploads } from './uploads/picture-uploads';
