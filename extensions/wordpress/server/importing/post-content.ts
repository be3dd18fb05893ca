import type { BlockJson } from '@tessera/models';
import { partsOfPost } from '../markup/parts-of-post';
import { blocksFromParts } from '../mapping/blocks-from-parts';
import { withLocalLinks } from '../mapping/old-addresses';
import { plainLine } from '../mapping/plain';
import type { Bringing } from './bringing';
import type { LibraryFiles } from './library-files';
import type { OldLinks } from './old-links';
import type { Terms } from './terms';
import type { ItemToBring } from './what-comes-in';

/** Makes blocks of the content of items, and brings in the files that it shows. */
export class PostContent {
  constructor(
    private readonly bringing: Bringing,
    private readonly files: LibraryFiles,
    private readonly links: OldLinks,
    private readonly terms: Terms,
  ) {}

  async blocksOf(item: ItemToBring): Promise<BlockJson[]> {
    const { from, survey, tally } = this.bringing;
    const parts = partsOfPost(item.content);
    const missing: string[] = [];
    for (const part of parts) {
      if (part.type !== 'image') continue;
      const found = await this.files.bring({ src: part.src, attachment: null }, part.alt);
      if ('reason' in found) missing.push(part.src);
    }
    if (missing.length > 0) tally.remark(item.type, 'Pictures that we do not have came in as links.', nameOf(item));
    const local = withLocalLinks(parts, survey.site.baseUrl, (address) => survey.addresses.has(address));
    return blocksFromParts(local, `${from}\n${item.id}`, (src) => this.files.at({ src, attachment: null }));
  }
}

/** By what an item is called in a report. */
export function nameOf({
  title,
  link,
  id,
}: Pick<ItemToBring, 'title' | 'link'> & { readonly id: number | null }): string {
  return plainLine(title, 120) || link || `No. ${id}`;
}
