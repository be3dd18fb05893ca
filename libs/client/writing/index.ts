export { typesOf } from './types-of';
