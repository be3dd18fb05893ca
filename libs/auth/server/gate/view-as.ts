import { Problem } from '@tessera/models';
import { viewedGroup } from '@tessera/users/server';
import type { FastifyRequest } from 'fastify';
import { viewAsHeader } from '../../contract';
import { isUnsafe } from './same-origin';

/** The group through whose eyes a request looks; null for the person's own. Throws `users.viewing-as` (403) for what may change something. */
export function viewAsOf({ headers, method }: Pick<FastifyRequest, 'headers' | 'method'>): string | null {
  const header = headers[viewAsHeader];
  if (header === undefined) return null;
  if (isUnsafe(method))
    throw new Problem('users.viewing-as', {
      status: 403,
      title: 'You only look through the eyes of a group.',
      detail: 'Stop that first, then change something.',
    });
  return viewedGroup(String(header));
}
