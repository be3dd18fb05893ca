import { Problem } from '@tessera/models';
import { z } from 'zod';

/** Where a list goes on, as text that is of no use for anything else. */
export function cursorOf(place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** A moment within a cursor. PostgreSQL knows no year 0, which ISO 8601 does. */
export const momentInCursor = z.iso.datetime().refine((moment) => !moment.startsWith('0000'));

/** Reads what `cursorOf` wrote. Throws `content.invalid-cursor` (400). */
export function placeFrom<T>(cursor: string, schema: z.ZodType<T>): T {
  try {
    const { success, data } = schema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (success) return data;
  } catch {
    // Not JSON: refused below as any other.
  }
  throw new Problem('content.invalid-cursor', {
    status: 400,
    title: 'The list cannot go on from there.',
    detail: 'Begin it again without page[after].',
  });
}
