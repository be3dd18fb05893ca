import { Author, Category, slugFromTitle, Tag } from '@tessera/content/contract';
import { plainLine, plainText } from '../mapping/plain';
import { ownTaxonomies } from '../mapping/kept-data';
import type { WxrAuthor, WxrItem, WxrTerm } from '../wxr/events';
import { type Bringing, keyOf } from './bringing';
import type { RecordWriter, WrittenRecord } from './record-writer';
import { termKey } from './survey';

/** What an article is filed under here, by ids, and the words for what has no id. */
export interface Filed {
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
}

/** Authors, categories and tags of one old site: brings them in, then knows which is which. */
export class Terms {
  readonly #ids = new Map<string, string>();
  readonly #authors = new Map<string, string>();
  readonly #byTermId = new Map<number, string>();

  constructor(
    private readonly bringing: Bringing,
    private readonly writer: RecordWriter,
  ) {}

  /** Brings all of them in. */
  async bring(): Promise<void> {
    const { survey, tally } = this.bringing;
    for (const author of survey.authors.values()) await this.bringAuthor(author);
    for (const [key, term] of survey.terms) {
      if (ownTaxonomies.has(term.taxonomy)) await this.bringTerm(key, term);
      else if (!silent.has(term.taxonomy))
        tally.skip(
          'term',
          'It belongs to neither categories nor tags; its name stays with the articles, among their other words.',
          `${term.taxonomy}: ${term.name}`,
        );
    }
  }

  /** What an item is filed under. */
  of({ terms, author }: WxrItem): Filed {
    const idsOf = (taxonomies: readonly string[]) => [
      ...new Set(
        terms
          .filter(({ taxonomy }) => taxonomies.includes(taxonomy))
          .flatMap((term) => this.#ids.get(termKey(term)) ?? []),
      ),
    ];
    // By that name the plugin Co-Authors Plus files articles under those who wrote them.
    const together = terms
      .filter(({ taxonomy }) => taxonomy === 'author')
      .flatMap(({ slug }) => this.#authors.get(slug.replace(/^cap-/, '')) ?? []);
    const first = this.#authors.get(author);
    const words = terms
      .filter(({ taxonomy }) => !ownTaxonomies.has(taxonomy) && !silent.has(taxonomy))
      .map(({ name }) => plainLine(name, 100))
      .filter(Boolean);
    return {
      authors: [...new Set(together.length > 0 ? together : first ? [first] : [])],
      categories: idsOf(['category']),
      tags: idsOf(['post_tag', 'tag']),
      keywords: [...new Set(words)].slice(0, 50),
    };
  }

  /** Our category by the id of a term there. */
  categoryOf(termId: number): string | undefined {
    return this.#byTermId.get(termId);
  }

  private async bringAuthor({ login, displayName }: WxrAuthor): Promise<void> {
    const name = plainLine(displayName || login, 200);
    const slug = slugFromTitle(login) || slugFromTitle(name);
    if (name === '' || slug === '') return this.bringing.tally.skip('author', 'It has no name.', login);
    const order = { key: keyOf('author', login), entity: Author, values: { name, slug }, like: { name, slug } };
    const { id } = this.count('author', name, await this.writer.write(this.bringing, order));
    if (id) this.#authors.set(login, id);
  }

  private async bringTerm(
    key: string,
    { taxonomy, slug, name, parent, description, id: termId }: WxrTerm,
  ): Promise<void> {
    const isCategory = taxonomy === 'category';
    const kind = isCategory ? 'category' : 'tag';
    const label = plainLine(name, 200) || slug;
    if (isCategory && slug === 'uncategorized')
      return this.bringing.tally.skip(kind, 'WordPress files there what is filed nowhere.', label);
    const ours = slugFromTitle(decoded(slug)) || slugFromTitle(label);
    if (ours === '') return this.bringing.tally.skip(kind, 'It has neither a name nor an address.', key);
    const above = parent === '' ? null : (this.#ids.get(`category ${parent}`) ?? null);
    const values = {
      name: label,
      slug: ours,
      description: plainText(description, 2000) || null,
      ...(isCategory && { parent: above }),
    };
    const like = { slug: ours, name: label };
    const order = { key: keyOf(kind, slug || ours), entity: isCategory ? Category : Tag, values, like };
    const { id } = this.count(kind, label, await this.writer.write(this.bringing, order));
    if (!id) return;
    this.#ids.set(key, id);
    if (termId !== null && isCategory) this.#byTermId.set(termId, id);
  }

  private count(kind: string, name: string, written: WrittenRecord): WrittenRecord {
    const { outcome, reason } = written;
    if (outcome === 'skipped') this.bringing.tally.skip(kind, reason!, name);
    else this.bringing.tally.count(kind, outcome);
    return written;
  }
}

/** Taxonomies by which WordPress and its plugins keep what is no word about an article. */
const silent: ReadonlySet<string> = new Set([
  'nav_menu',
  'post_format',
  'wp_theme',
  'wp_template_part_area',
  'wp_pattern_category',
  'author',
]);

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
