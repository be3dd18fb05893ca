export { adminExtension } from './admin-extension';
