import { parseArgs } from 'node:util';
import { benchSearch } from './bench-search';

/** `npm run bench -- search [--pages N]` */
const { values } = parseArgs({ options: { pages: { type: 'string', default: '100000' } } });
await benchSearch((line) => console.log(line), { pages: Number(values.pages) });
