import { plainPage } from './plain-page';
import type { Rendered } from './renderer';

/** What a link says that shows nothing any more; it tells neither which page it was nor whether there ever was such a link. */
export function endedPreview(): Rendered {
  return plainPage(
    'This preview has ended',
    'The link has expired, or was withdrawn. Ask the person who sent it to you for a new one.',
    { isPreview: true },
  );
}
