import { stripVTControlCharacters } from 'node:util';
import { allFailures, countResults } from './results.mjs';

// Who reads only the end of a long log finds here what failed.
for (const { name, message } of allFailures())
  console.log(`FAILED ${name}\n${stripVTControlCharacters(message).split('\n').slice(0, 12).join('\n')}\n`);

// The one line that a machine reads. The argument is the exit code of what ran: a failure that left no report still counts.
const ranWell = Number(process.argv[2] ?? 0) === 0;
const { passed, failed } = countResults();
const failures = failed || (ranWell && passed > 0 ? 0 : 1);
console.log(`${passed} passed, ${failures} failed`);
process.exit(failures > 0 ? 1 : 0);
