import type { Json } from '@tessera/models';
import type { AdminField, EntitySchema, RecordJson } from '../../../contract';
import type { Values } from '../../records/records-api';

/** What a new record begins with. */
export function defaultsOf(schema: EntitySchema): Record<string, Json> {
  const fields = schema.fields.filter((field) => field['default'] !== undefined && field.isWritable && !field.isSystem);
  return Object.fromEntries(fields.map((field) => [field.name, field['default'] as Json]));
}

/** Values that can begin a copy of a record: all that can be set but what must differ. */
export function valuesToCopy(fields: readonly AdminField[], record: RecordJson): Values {
  return Object.fromEntries(
    fields
      .filter(
        ({ kind, isWritable, isSystem, from }) => isWritable && !isSystem && !(kind === 'slug' && from !== undefined),
      )
      .flatMap(({ name }) => (record[name] === undefined || record[name] === null ? [] : [[name, record[name]]])),
  );
}
