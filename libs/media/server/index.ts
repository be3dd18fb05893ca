export { may } from '../contract';
export { Folder } from './folders/folder';
export { Asset } from './library/asset';
export { cleanFileName } from './uploads/file-name';
export { cleanDrawing, type CleanDrawing } from './drawings/clean-drawing';
export { mediaExtension } from './media-extension';
export { type AssetRow, MediaLibrary, type NewImage } from './library/media-library';
export { MediaSettings } from './settings';
export { type UseSource, Uses } from './uses/uses';
