import { defineFieldKind, type FieldOptions } from '@tessera/models';
import { z } from 'zod';

/** An id that nothing holds on to: of a record of any entity, or of one that may be gone while this stays. */
export const anyId = defineFieldKind<string, FieldOptions>({
  name: 'anyId',
  schema: () => z.uuid(),
  column: 'uuid',
  widget: 'text',
  operators: ['eq', 'ne', 'in', 'notIn', 'isNull'],
  text: String,
});
