export { Reads } from './reads';
export { type Forgetful, Tags } from './tags';
