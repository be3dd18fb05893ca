import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem } from '@tessera/models';

/** Checks what a route is sent against the schema it states, whatever pipes the application has. Throws `auth.invalid-request` (422), naming the fields. */
export const checked = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new Problem('auth.invalid-request', {
      status: 422,
      title: 'Something is missing or wrong.',
      errors: issues.map(({ path = [], message }) => ({
        path: path.map((segment) => String(typeof segment === 'object' ? segment.key : segment)).join('.'),
        code: 'invalid',
        message,
      })),
    }),
});
