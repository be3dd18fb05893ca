import type { JsonSchema } from './json-schema';

/** The body of every refusal: a problem (RFC 9457) with a code that stays the same for ever. */
export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'What went wrong (RFC 9457). Programs read `code`, people `title` and `detail`.',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', examples: ['urn:tessera:problem:database.invalid-record'] },
    title: { type: 'string', examples: ['This is not a valid venue.'] },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    code: { type: 'string', pattern: '^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$', examples: ['database.invalid-record'] },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'message'],
        properties: {
          path: { type: 'string', examples: ['name'] },
          code: { type: 'string', examples: ['required'] },
          message: { type: 'string', examples: ['This is needed.'] },
        },
      },
    },
    requestId: { type: 'string', format: 'uuid' },
    current: { description: 'With 412: the current state.' },
  },
};
