export { cachingExtension } from './caching-extension';
export { Reads } from './reads';
export { type Forgetful, TagBoard } from './tag-board';
export { Tags } from './tags';
