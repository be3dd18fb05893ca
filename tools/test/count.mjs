import { countResults } from './results.mjs';

// The one line that a machine reads.
const { passed, failed } = countResults();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
