import { type Listing, partPath, type Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';

/** The way from one part of a list to the next. */
export function PartsOfList({
  listing: { number, parts },
  tools,
  track = 'content',
}: {
  readonly listing: Listing;
  readonly tools: Tools;
  readonly track?: 'content' | 'wide';
}) {
  if (parts < 2) return null;
  const { format, page } = tools;
  const words = wordsFor(format.locale);
  const at = (part: number) => partPath(page!.path, part);
  return (
    <nav class={`parts ${track}`} aria-label={words.parts}>
      {number > 1 && (
        <a href={at(number - 1)} rel="prev">
          {words.newer}
        </a>
      )}
      <span class="meta">{words.part(number, parts, format)}</span>
      {number < parts && (
        <a href={at(number + 1)} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  );
}
