import type { WantedPage } from '../mapping/page-from-item';
import type { Bringing } from './bringing';
import { indexKey } from './old-links';
import type { PageWriter } from './page-writer';
import type { TypeFacts } from './survey';

/** The pages above all articles: one for posts, and one for each type that a plugin made, named for it. */
export class ArticleIndexes {
  constructor(
    private readonly bringing: Bringing,
    private readonly writer: PageWriter,
    /** Pages that came in, by their ids there. */
    private readonly pages: ReadonlyMap<number, string | null>,
  ) {}

  /** The page above the articles of each type, made where the old site has none. */
  async bring(): Promise<Map<string, string>> {
    const indexes = new Map<string, string>();
    for (const [type, facts] of this.bringing.survey.types) {
      const brought = facts.page === null ? null : this.pages.get(facts.page);
      const isThere = brought && (await this.writer.isThere(brought));
      indexes.set(type, isThere ? brought : await this.made(type, facts));
    }
    return indexes;
  }

  private async made(type: string, { segment }: TypeFacts): Promise<string> {
    const { from, site, onConflict } = this.bringing;
    const title = titleOf(type === 'post' ? (segment ?? 'blog') : type);
    const wanted: WantedPage = {
      type: 'content.article-index',
      title,
      slug: segment ?? type,
      fields: { title, body: [] },
      draftBecause: null,
      publishedAt: null,
      plannedFor: null,
    };
    const place = { site: site.id, parent: site.home, after: undefined, oldAddress: undefined };
    return await this.writer.require({ from, key: indexKey(type), onConflict, wanted, kept: null, ...place });
  }
}

/** `job_listing` → `Job listing`. */
function titleOf(type: string): string {
  const words = type.replace(/[_-]+/g, ' ').trim().slice(0, 200) || 'Articles';
  return words[0]!.toUpperCase() + words.slice(1);
}
