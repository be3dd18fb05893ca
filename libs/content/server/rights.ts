export { requireRight } from '@tessera/extension';
