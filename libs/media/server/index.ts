export { may } from '../contract';
export { Folder } from './folders/folder';
export { Asset } from './library/asset';
export { Darkroom, type Developed, type Rendition } from './renditions/darkroom';
export { cleanFileName } from './uploads/file-name';
export { mediaExtension } from './media-extension';
export { type AssetRow, MediaLibrary, type NewImage } from './library/media-library';
export { MediaSettings } from './settings';
