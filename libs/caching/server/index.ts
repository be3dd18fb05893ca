export { cachingExtension } from './caching-extension';
export { Reads } from './reads';
export { Remembered } from './remembered';
export { type Forgetful, TagBoard } from './tag-board';
export { Tags } from './tags';
