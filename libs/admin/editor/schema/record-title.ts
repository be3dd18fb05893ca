import { valueWords } from '@tessera/ui';
import type { EntitySchema, RecordJson } from '../../contract';

/** What a record is called: the words of its title, else the end of its id, which tells two apart. */
export function recordTitle(record: RecordJson, schema: EntitySchema | undefined): string {
  const field = schema?.fields.find(({ name }) => name === schema.title);
  const words = field ? valueWords(field, record[field.name]).trim() : '';
  return words || `…${record.id.slice(-6)}`;
}
