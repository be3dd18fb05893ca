export { attacks } from './attacks';
