import type { ImportReport } from '../../contract';
import { keptOf } from '../mapping/kept-data';
import { oldAddress } from '../mapping/old-addresses';
import { articleFromItem, leadOf, pageFromItem, type WantedPage } from '../mapping/page-from-item';
import type { WxrItem } from '../wxr/events';
import { readWxr } from '../wxr/wxr-reader';
import type { Archives } from './archives';
import type { Attachments } from './attachments';
import { type Bringing, itemKey } from './bringing';
import type { Comments } from './comments';
import { ArticleIndexes } from './article-indexes';
import { isOfItem, isOfTree, sentenceOf } from './item-problems';
import type { LibraryFiles } from './library-files';
import { Menus } from './menus';
import { OldLinks } from './old-links';
import type { PageWriter, Written } from './page-writer';
import { nameOf, PostContent } from './post-content';
import type { RecordWriter } from './record-writer';
import type { ShortLinks } from './short-links';
import { SiblingOrder } from './sibling-order';
import { Terms } from './terms';
import type { UntouchedSite } from './untouched-site';
import { comesIn, isArticle, isLineOfMenu, type ItemToBring, whyLeftOut } from './what-comes-in';

/** What an import works with. */
export interface ImportParts {
  readonly pages: PageWriter;
  readonly records: RecordWriter;
  readonly comments: Comments;
  readonly attachments: Attachments;
  readonly archives: Archives;
  readonly shortLinks: ShortLinks;
  readonly untouched: UntouchedSite;
  readonly files: LibraryFiles;
}

/** One import, and how it goes. */
export interface ImportTask extends Bringing {
  /** Opens the export at its beginning. */
  readonly open: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
  /** Pages that came in before, by the keys of what they came from. */
  readonly before: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal | undefined;
  readonly progress: (done: number, total: number, note: string) => Promise<void>;
}

/**
 * One import, once its file has proved sound: the name of the site, authors and terms, then pages, parents before children, then articles and files with
 * their comments, then menus.
 */
export class SiteImport {
  private readonly order = new SiblingOrder();
  private readonly links: OldLinks;
  private readonly terms: Terms;
  private readonly content: PostContent;
  /** Pages by their ids there; null for those that did not come in. */
  private readonly pages = new Map<number, string | null>();
  private readonly seen = new Set<number>();
  private done = 0;
  private told = 0;

  constructor(
    private readonly parts: ImportParts,
    private readonly task: ImportTask,
  ) {
    this.links = new OldLinks(task, task.before);
    this.terms = new Terms(task, parts.records);
    this.content = new PostContent(task, parts.files, this.links, this.terms);
  }

  async run(): Promise<ImportReport> {
    const { survey, tally } = this.task;
    await this.parts.untouched.takeName(this.task);
    await this.terms.bring();
    // Every reading brings in at least those whose parents came with the one before.
    for (let before = -1; before < this.pages.size && this.pages.size < survey.parents.size;) {
      before = this.pages.size;
      await this.bringPages();
    }
    const indexes = await new ArticleIndexes(this.task, this.parts.pages, this.pages).bring();
    await this.bringOthers(indexes);
    await new Menus(this.task, this.parts.records, this.links).bring();
    await this.parts.archives.redirect(this.task);
    await this.parts.shortLinks.redirect(this.task);
    await this.parts.untouched.takeFrontPage(this.task, indexes.get('post'));
    return tally.report(survey.site);
  }

  /** Those whose parent is there. A child may come before its parent in the file; then it waits for the next reading. */
  private async bringPages(): Promise<void> {
    const { survey, site, tally } = this.task;
    for await (const item of this.items()) {
      if (!comesIn(item) || item.type !== 'page' || this.pages.has(item.id)) continue;
      const above = survey.parents.get(item.id) ?? null;
      const parent = above === null ? site.home : this.pages.get(above);
      if (parent === undefined) continue;
      if (parent === null)
        tally.remark('page', 'The page above it did not come in, so it stands at the top.', nameOf(item));
      this.pages.set(item.id, await this.bringPage(item, parent ?? site.home));
    }
  }

  private async bringOthers(indexes: ReadonlyMap<string, string>): Promise<void> {
    const { tally } = this.task;
    for await (const item of this.items()) {
      const why = whyLeftOut(item);
      if (why !== null) {
        // What belongs to a menu is counted with it.
        if (!isLineOfMenu(item)) tally.skip(item.type, why, nameOf(item));
        this.leaveComments(item);
      } else if (this.seen.has(item.id!)) {
        tally.skip(item.type, 'The file has another one with the same id.', nameOf(item));
        this.leaveComments(item);
      } else await this.bringOther(item as ItemToBring, indexes);
      if (item.id !== null) this.seen.add(item.id);
    }
  }

  private async bringOther(item: ItemToBring, indexes: ReadonlyMap<string, string>): Promise<void> {
    if (item.type === 'attachment') {
      await this.bringFile(item);
      return this.leaveComments(item);
    }
    const page = isArticle(item) ? await this.bringPage(item, indexes.get(item.type)!) : this.pages.get(item.id);
    if (!page || !(await this.parts.pages.isThere(page))) return this.leaveComments(item);
    await this.parts.comments.bring(this.task, item, page);
  }

  private leaveComments({ comments, type }: WxrItem): void {
    const why = type === 'attachment' ? 'It is about a file.' : 'What it is about is not here.';
    if (comments.length > 0) this.task.tally.skip('comment', why, undefined, comments.length);
  }

  /** Brings in one item and returns its page, null where it is left out. */
  private async bringPage(item: ItemToBring, parent: string): Promise<string | null> {
    const { survey, from, site, onConflict, tally } = this.task;
    const name = nameOf(item);
    try {
      const wanted = await this.wantedPage(item);
      const place = {
        from,
        key: itemKey(item.id),
        onConflict,
        wanted,
        kept: keptOf(item),
        oldAddress: oldAddress(item.link, survey.site.baseUrl),
        site: site.id,
      };
      const after = item.type === 'page' ? this.order.placeOf(parent, item) : undefined;
      const written = await this.parts.pages.write({ ...place, parent, after }).catch((error: unknown) => {
        if (!isOfTree(error)) throw error;
        tally.remark(item.type, 'The page above it is in the trash here, so it stands at the top.', name);
        return this.parts.pages.write({ ...place, parent: site.home, after: undefined });
      });
      if (item.type === 'page' && written.page) this.order.add(parent, item, written.page);
      this.count(item, written, wanted);
      return written.page;
    } catch (error) {
      if (!isOfItem(error)) throw error;
      tally.skip(item.type, sentenceOf(error), name);
      return null;
    } finally {
      await this.step(name);
    }
  }

  private async wantedPage(item: ItemToBring): Promise<WantedPage> {
    const { survey } = this.task;
    const body = await this.content.blocksOf(item);
    if (!isArticle(item)) {
      const isIndex = [...survey.types.values()].some(({ page }) => page === item.id);
      return pageFromItem(item, body, { isIndex });
    }
    const lead = { src: null, attachment: leadOf(item) ?? null };
    const found = lead.attachment === null ? undefined : await this.parts.files.bring(lead);
    const isPicture = found && 'id' in found && found.kind === 'picture';
    return articleFromItem(item, body, {
      ...this.terms.of(item),
      lead: isPicture ? { id: found.id, alt: survey.files.get(lead.attachment!)?.alt.slice(0, 1000) ?? '' } : null,
    });
  }

  private async bringFile(item: ItemToBring): Promise<void> {
    try {
      const found = await this.parts.files.bring({ src: null, attachment: item.id });
      await this.parts.attachments.describe(this.task, item, found, this.links);
    } catch (error) {
      if (!isOfItem(error)) throw error;
      this.task.tally.skip('attachment', sentenceOf(error), nameOf(item));
    }
    await this.step(nameOf(item));
  }

  private count(
    item: ItemToBring,
    { outcome, reason, isRedirected, isPlanned }: Written,
    { draftBecause }: WantedPage,
  ): void {
    const { tally } = this.task;
    const name = nameOf(item);
    if (outcome === 'skipped') tally.skip(item.type, reason!, name);
    else tally.count(item.type, outcome);
    if (isPlanned) tally.remark(item.type, 'It is published on its day, as was planned there.', name);
    else if (draftBecause && outcome === 'made') tally.draft(item.type, draftBecause, name);
    if (isRedirected) tally.redirects++;
    if (item.isSticky) tally.remark(item.type, 'It was pinned to the top; here the newest stand first.', name);
    for (const remark of new Set(item.meta.map(({ key }) => keptBeside(key)))) tally.remark(item.type, remark, name);
  }

  private async *items(): AsyncGenerator<WxrItem> {
    for await (const event of readWxr(await this.task.open())) {
      this.task.signal?.throwIfAborted();
      if (event.sort === 'item') yield event;
    }
  }

  /** Tells how far it is, twice a second at most. */
  private async step(name: string): Promise<void> {
    const { pages, files } = this.task.survey;
    const total = pages.size + files.size;
    this.done++;
    if (Date.now() - this.told < 500 && this.done < total) return;
    this.told = Date.now();
    await this.task.progress(Math.min(this.done, total), total, name);
  }
}

function keptBeside(field: string): string {
  return field.startsWith('_')
    ? 'Fields that WordPress and its plugins keep for themselves (_…) are kept beside it.'
    : `Its field "${field.slice(0, 80)}" is kept beside it.`;
}
