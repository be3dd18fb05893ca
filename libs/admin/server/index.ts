export { adminExtension } from './admin-extension';
export { Descriptions } from './openapi/descriptions';
