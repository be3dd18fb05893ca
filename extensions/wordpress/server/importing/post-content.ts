import type { BlockJson } from '@tessera/models';
import { mediaWanted } from '../markup/media-wanted';
import type { ConversionNote } from '../markup/parts';
import { readPost } from '../markup/read-post';
import { blocksFromPost } from '../mapping/blocks-from-post';
import { plainLine } from '../mapping/plain';
import type { Resolvers } from '../mapping/resolvers';
import type { WxrItem } from '../wxr/events';
import type { Bringing } from './bringing';
import { type LibraryFiles, pictureName } from './library-files';
import type { OldLinks } from './old-links';
import type { FileFacts } from './survey';
import type { Terms } from './terms';
import type { ItemToBring } from './what-comes-in';

/** Makes blocks of the content of items, and brings in the files that it shows. */
export class PostContent {
  readonly #resolvers: Resolvers;
  readonly #attached = new Map<number, FileFacts[]>();

  constructor(
    private readonly bringing: Bringing,
    private readonly files: LibraryFiles,
    links: OldLinks,
    terms: Terms,
  ) {
    const { survey, site, mayHtml } = bringing;
    this.#resolvers = {
      media: (ref) => files.at(ref),
      link: (href) => links.find(href),
      attachment: (href) => links.attachmentAt(href),
      posts: links.indexOf('post') ?? null,
      home: site.home,
      category: (id) => terms.categoryOf(id),
      mayHtml,
    };
    for (const file of survey.files.values())
      if (file.parent !== null) this.#attached.set(file.parent, [...(this.#attached.get(file.parent) ?? []), file]);
  }

  async blocksOf(item: ItemToBring): Promise<readonly BlockJson[]> {
    const { from, survey } = this.bringing;
    const footnotes = item.meta.find(({ key }) => key === 'footnotes')?.value;
    const content = readPost(item.content, {
      attached: (post) => this.attachedTo(post ?? item.id),
      ...(footnotes !== undefined && { footnotes }),
      pattern: (id) => survey.patterns.get(id),
    });
    for (const { src, attachment, alt, isLink } of mediaWanted(content.parts)) {
      // A link leads to anything; only what is certainly a file of the old site is brought for it.
      if (isLink && !this.files.isKnown({ src, attachment })) continue;
      await this.files.bring({ src, attachment }, alt);
    }
    const { blocks, notes } = blocksFromPost(content, `${from}\n${item.id}`, this.#resolvers);
    this.note(item, notes);
    return blocks;
  }

  /** The pictures uploaded to a post, in their order. */
  private attachedTo(post: number): number[] {
    const files = (this.#attached.get(post) ?? []).filter(({ url }) => pictureName.test(url));
    return files.toSorted((a, b) => a.order - b.order || a.id - b.id).map(({ id }) => id);
  }

  private note(item: ItemToBring, notes: readonly ConversionNote[]): void {
    const { tally } = this.bringing;
    const name = nameOf(item);
    for (const { reason, excerpt } of notes) tally.remark(item.type, reason, excerpt ? `${name}: ${excerpt}` : name);
  }
}

/** By what an item is called in a report. */
export function nameOf({ title, link, id }: Pick<WxrItem, 'title' | 'link' | 'id'>): string {
  return plainLine(title, 120) || link || (id === null ? 'Untitled' : `No. ${id}`);
}
