import type { BlockJson, Json } from '@tessera/models';
import { Problem } from '@tessera/models';
import type { ImportReport } from '../../contract';
import { mediaWanted } from '../markup/media-wanted';
import { readPost } from '../markup/read-post';
import { oldAddress } from '../mapping/old-addresses';
import { leadOf, pageFromItem, type Surroundings, type WantedPage } from '../mapping/page-from-item';
import { plainLine } from '../mapping/plain';
import type { WxrItem } from '../wxr/events';
import { readWxr } from '../wxr/wxr-reader';
import type { KnownItems } from './known-items';
import type { PageWriter, Written } from './page-writer';
import type { Pictures } from './pictures';
import { SiblingOrder } from './sibling-order';
import { comesIn, type ItemToBring, type Survey, whyLeftOut } from './survey';
import { Tally } from './tally';

/** What an import works with. */
export interface ImportParts {
  readonly writer: PageWriter;
  readonly known: KnownItems;
  readonly pictures: Pictures;
}

/** What is imported, and where to. */
export interface ImportOrder {
  /** What the old site is known by. */
  readonly from: string;
  /** Opens the export at its beginning. */
  readonly open: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
  readonly survey: Survey;
  readonly site: { readonly id: string; readonly home: string };
  readonly signal?: AbortSignal | undefined;
  readonly progress: (done: number, total: number, note: string) => Promise<void>;
}

const missingPictures = 'Pictures that we do not have came in as links.';

/** One import, once its file has proved sound: pages first, parents before children, then posts, then the rest. */
export class SiteImport {
  private readonly tally = new Tally();
  private readonly order: SiblingOrder;
  /** Pages by their ids there; null for those that did not come in. */
  private readonly pages = new Map<number, string | null>();
  private readonly seen = new Set<number>();
  private readonly around: Surroundings;
  private done = 0;
  private told = 0;

  constructor(
    private readonly parts: ImportParts,
    private readonly task: ImportOrder,
  ) {
    const { survey } = task;
    this.order = new SiblingOrder();
    this.around = {
      baseUrl: survey.site.baseUrl,
      isKnownAddress: (address) => survey.addresses.has(address),
      authorName: (login) => survey.authors.get(login) ?? login,
      pictureAt: (src) => parts.pictures.at(src),
      pictureOf: (attachment) => parts.pictures.at(survey.files.get(attachment) ?? ''),
    };
  }

  async run(): Promise<ImportReport> {
    // Every reading brings in at least those whose parents came with the one before.
    for (let before = -1; before < this.pages.size && this.pages.size < this.task.survey.parents.size;) {
      before = this.pages.size;
      await this.bringPages();
    }
    await this.bringOthers(this.task.survey.posts > 0 ? await this.blog() : this.task.site.home);
    return this.tally.report(this.task.survey.site);
  }

  /** Those whose parent is there. A child may come before its parent in the file; then it waits for the next reading. */
  private async bringPages(): Promise<void> {
    const { survey, site } = this.task;
    for await (const item of this.items()) {
      if (!comesIn(item) || item.type !== 'page' || this.pages.has(item.id)) continue;
      const above = survey.parents.get(item.id) ?? null;
      const parent = above === null ? site.home : this.pages.get(above);
      if (parent === undefined) continue;
      if (parent === null)
        this.tally.remark('page', 'The page above it did not come in, so it stands at the top.', nameOf(item));
      this.pages.set(item.id, await this.bringPage(item, parent ?? site.home));
    }
  }

  private async bringOthers(blog: string): Promise<void> {
    for await (const item of this.items()) {
      if (item.comments > 0) this.tally.skip('comment', 'Comments are not brought over.', undefined, item.comments);
      if (!comesIn(item)) this.tally.skip(item.type, whyLeftOut(item)!, nameOf(item));
      else if (this.seen.has(item.id))
        this.tally.skip(item.type, 'The file has another one with the same id.', nameOf(item));
      else if (item.type === 'attachment') await this.bringFile(item);
      else if (item.type === 'post') await this.bringPage(item, blog);
      if (item.id !== null) this.seen.add(item.id);
    }
  }

  /** Brings in one item and returns its page, null where it is left out. */
  private async bringPage(item: ItemToBring, parent: string): Promise<string | null> {
    const { survey, from, site } = this.task;
    const name = nameOf(item);
    try {
      const wanted = await this.wantedPage(item);
      const listsItself = item.id === survey.blogPage && item.type === 'page' && survey.posts > 0;
      const after = item.type === 'page' ? this.order.placeOf(parent, item) : undefined;
      const place = {
        from,
        key: `item ${item.id}`,
        wanted,
        listsItself,
        oldAddress: oldAddress(item.link, survey.site.baseUrl),
        site: site.id,
      };
      const written = await this.parts.writer.write({ ...place, parent, after }).catch((error: unknown) => {
        if (!isOfTree(error)) throw error;
        this.tally.remark(item.type, 'The page above it is in the trash here, so it stands at the top.', name);
        return this.parts.writer.write({ ...place, parent: site.home, after: undefined });
      });
      if (item.type === 'page' && written.page) this.order.add(parent, item, written.page);
      this.count(item.type, name, written, wanted);
      return written.page;
    } catch (error) {
      if (!isOfItem(error)) throw error;
      this.tally.skip(
        item.type,
        [error.title, ...error.errors.slice(0, 1).map(({ message }) => message)].join(' '),
        name,
      );
      return null;
    } finally {
      await this.step(name);
    }
  }

  private async wantedPage(item: ItemToBring): Promise<WantedPage> {
    const { files } = this.task.survey;
    const content = readPost(item.content);
    const lead = files.get(leadOf(item) ?? -1);
    const missing: string[] = [];
    for (const { kind, src, attachment, alt } of mediaWanted(content.parts)) {
      const address = src ?? files.get(attachment ?? -1);
      if (kind !== 'picture' || address === undefined) continue;
      const found = await this.parts.pictures.bring(address, alt);
      if ('reason' in found) missing.push(address);
    }
    if (lead) await this.parts.pictures.bring(lead, '');
    if (missing.length > 0) this.tally.remark(item.type, missingPictures, nameOf(item));
    return pageFromItem(item, content, this.around);
  }

  private async bringFile(item: ItemToBring): Promise<void> {
    const address = this.task.survey.files.get(item.id) ?? '';
    const alt = item.meta.find(({ key }) => key === '_wp_attachment_image_alt')?.value;
    const found = await this.parts.pictures.bring(address, alt);
    if ('reason' in found) this.tally.skip('attachment', found.reason, address);
    else this.tally.count('attachment', found.isNew ? 'made' : 'unchanged');
    await this.step(nameOf(item));
  }

  /** The page above all posts: that of the export, else one that we make, once. */
  private async blog(): Promise<string> {
    const { survey, from, site } = this.task;
    const brought = survey.blogPage === null ? null : this.pages.get(survey.blogPage);
    if (brought && (await this.parts.writer.isThere(brought))) return brought;
    const body: BlockJson[] = [];
    const wanted: WantedPage = {
      type: 'content.standard',
      title: 'Blog',
      slug: 'blog',
      fields: { title: 'Blog', body: body as unknown as Json },
      draftBecause: null,
      publishedAt: null,
    };
    const order = {
      from,
      key: 'blog',
      wanted,
      listsItself: true,
      oldAddress: undefined,
      site: site.id,
      parent: site.home,
      after: undefined,
    };
    const { page } = await this.parts.writer.write(order);
    if (page && (await this.parts.writer.isThere(page))) return page;
    const known = await this.parts.known.find(from, 'blog');
    return (await this.parts.writer.renew(known!, order)).page!;
  }

  private count(
    kind: string,
    name: string,
    { outcome, reason, isRedirected }: Written,
    { draftBecause }: WantedPage,
  ): void {
    if (outcome === 'skipped') this.tally.skip(kind, reason!, name);
    else this.tally.count(kind, outcome);
    if (draftBecause && outcome === 'made') this.tally.draft(kind, draftBecause, name);
    if (isRedirected) this.tally.redirects++;
  }

  private async *items(): AsyncGenerator<WxrItem> {
    for await (const event of readWxr(await this.task.open())) {
      this.task.signal?.throwIfAborted();
      if (event.sort === 'item') yield event;
    }
  }

  /** Tells how far it is, twice a second at most. */
  private async step(name: string): Promise<void> {
    const { parents, posts, files } = this.task.survey;
    const total = parents.size + posts + files.size;
    this.done++;
    if (Date.now() - this.told < 500 && this.done < total) return;
    this.told = Date.now();
    await this.task.progress(Math.min(this.done, total), total, name);
  }
}

function nameOf({ title, link, id }: WxrItem): string {
  return plainLine(title, 120) || link || `No. ${id}`;
}

/** What is wrong with one item alone, so that the others may go on. */
function isOfItem(error: unknown): error is Problem {
  return (
    error instanceof Problem &&
    error.status >= 400 &&
    error.status < 500 &&
    error.status !== 401 &&
    error.status !== 403
  );
}

function isOfTree(error: unknown): boolean {
  return (
    error instanceof Problem && (error.code === 'content.parent-not-found' || error.code === 'content.after-not-found')
  );
}
