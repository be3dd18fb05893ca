import { parseArgs } from 'node:util';
import { benchTree } from './bench-tree';

/** `npm run bench -- tree [--pages N]` */
const { values } = parseArgs({ options: { pages: { type: 'string', default: '100000' } } });
await benchTree((line) => console.log(line), { pages: Number(values.pages) });
