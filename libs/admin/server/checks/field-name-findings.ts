import type { Finding, Installed } from '@tessera/extension';
import { fieldsOf } from '@tessera/models';
import { finding } from './admin-findings';

/** Words that mean something in conditions and filters. */
const words = new Set(['all', 'any', 'not', 'where']);

/** Fields that no condition could name. */
export function fieldNameFindings({ entities }: Installed): readonly Finding[] {
  return [...entities.values()]
    .filter(({ resource }) => resource)
    .flatMap(({ name, fields }) =>
      fieldsOf(fields)
        .filter(([field]) => words.has(field))
        .map(([field]) =>
          finding('E011', `${name} has a field "${field}", a word of conditions.`, 'Give it another name.'),
        ),
    );
}
