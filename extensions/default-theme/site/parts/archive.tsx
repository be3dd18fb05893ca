import type { Listing, Tools } from '@tessera/templates/server';
import type { ComponentChildren } from 'preact';
import { wordsFor } from '../words';
import { Crumbs } from './crumbs';
import { Entries } from './entries';
import { PartsOfList } from './parts-of-list';

interface ArchiveProps {
  readonly kicker: string;
  readonly title: string;
  readonly listing: Listing;
  readonly tools: Tools;
  /** What is said of the term or author, on the first part alone. */
  readonly children?: ComponentChildren;
}

/** An archive: of what, how many, the articles, and the way to the others. */
export function Archive({ kicker, title, listing, tools, children }: ArchiveProps) {
  const words = wordsFor(tools.format.locale);
  return (
    <div class="flow">
      <header class="page-head">
        <Crumbs tools={tools} />
        <p class="kicker">{kicker}</p>
        <h1>{title}</h1>
        {listing.number === 1 && children}
        <p class="meta">{words.articles(listing.total, tools.format)}</p>
      </header>
      {listing.pages.length > 0 ? <Entries pages={listing.pages} tools={tools} /> : <p>{words.nothingYet}</p>}
      <PartsOfList listing={listing} tools={tools} />
    </div>
  );
}

/** How many articles one part of an archive has. */
export const archiveSize = 20;
