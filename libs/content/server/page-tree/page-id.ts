import { isUuid } from '@tessera/models';
import { pageNotFound } from './page-problems';

/** The id of a page from a path. Throws `content.page-not-found` (404) for what is none, without asking the database. */
export function pageId(text: string): string {
  if (!isUuid(text)) throw pageNotFound();
  return text.toLowerCase();
}
