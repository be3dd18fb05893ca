export * from '../contract/rich-text-from-html';
