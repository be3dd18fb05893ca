import { defineCache } from '@tessera/caching/server';
import { Answer } from './answer';

/** Whole answers by the path that was asked for, packed and with their headers. */
export const finishedPages = defineCache<Answer>({
  name: 'site.pages',
  form: { write: (answer) => answer.toBytes(), read: (bytes) => Answer.fromBytes(bytes) },
  bytesOf: ({ bytes }) => bytes,
});
