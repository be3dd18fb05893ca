export { adminExtension } from './admin-extension';
export { Descriptions } from './openapi/descriptions';
export { recordLink } from './start/record-link';
