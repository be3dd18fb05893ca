import { Injectable } from '@nestjs/common';
import type { Change } from '@tessera/content/contract';
import { Drafts, PageTree, Publisher, Redirects, Schedules } from '@tessera/content/server';
import { Problem } from '@tessera/models';
import type { KeptData } from '../mapping/kept-data';
import type { WantedPage } from '../mapping/page-from-item';
import { digestOf, goneHere, keptHere, type OnConflict, pageIdFor } from './bringing';
import { type KnownItem, KnownItems } from './known-items';
import { Originals } from './originals';
import type { Outcome } from './tally';

/** A page to write, and where. */
export interface PageOrder {
  /** Which site it comes from, and what it is there. */
  readonly from: string;
  readonly key: string;
  readonly onConflict: OnConflict;
  readonly wanted: WantedPage;
  /** What is kept beside it; null for pages that the old site did not have. */
  readonly kept: KeptData | null;
  /** What it had as an address there. */
  readonly oldAddress: string | undefined;
  /** The site it comes to. */
  readonly site: string;
  readonly parent: string;
  readonly after: string | null | undefined;
}

/** What became of it. */
export interface Written {
  readonly outcome: Outcome;
  /** Null where there is no page of it any more. */
  readonly page: string | null;
  /** Why it was skipped. */
  readonly reason?: string;
  /** An address of the old site leads to it since now. */
  readonly isRedirected: boolean;
  /** It will be published on the day that was planned there. */
  readonly isPlanned?: boolean;
}

/** Writes pages that come from elsewhere, each in one transaction: all of it or nothing, once and not twice. */
@Injectable()
export class PageWriter {
  constructor(
    private readonly known: KnownItems,
    private readonly originals: Originals,
    private readonly tree: PageTree,
    private readonly drafts: Drafts,
    private readonly publisher: Publisher,
    private readonly schedules: Schedules,
    private readonly redirects: Redirects,
  ) {}

  /** Makes the page, brings it up to date, or leaves it alone where nothing changed there or somebody changed it here. */
  async write(order: PageOrder): Promise<Written> {
    const digest = digestOf([order.wanted, order.kept, order.oldAddress]);
    const before = await this.known.find(order.from, order.key);
    if (before?.digest === digest) return { outcome: 'unchanged', page: before.page, isRedirected: false };
    return await this.known.writing(order.from, order.key, async (known) => {
      if (!known) return await this.make(order, digest);
      if (known.digest === digest) return { outcome: 'unchanged', page: known.page, isRedirected: false };
      return await this.update(known, order, digest);
    });
  }

  /** Makes a page anew where it is known but gone, for pages that others must stand under. */
  async require(order: PageOrder): Promise<string> {
    const { page } = await this.write(order);
    if (page && (await this.draftVersionOf(page))) return page;
    const digest = digestOf([order.wanted, order.kept, order.oldAddress]);
    const made = await this.known.writing(order.from, order.key, (known) => this.make(order, digest, known));
    return made.page!;
  }

  /** Whether a page is there and not in the trash. */
  async isThere(page: string): Promise<boolean> {
    return (await this.draftVersionOf(page)) !== null;
  }

  private async make(order: PageOrder, digest: string, forgotten: KnownItem | null = null): Promise<Written> {
    const { from, key, wanted, parent, after } = order;
    const made = await this.tree.create({
      // Others may link to it by this id already; one that was deleted keeps it.
      ...(!forgotten && { id: pageIdFor(from, key) }),
      parent,
      type: wanted.type,
      title: wanted.title,
      slugHint: wanted.slug,
      after,
      fields: wanted.fields,
    });
    const isPublished = await this.publish(made.id, made.draftVersion, wanted);
    const isPlanned = await this.plan(made.id, made.draftVersion, wanted);
    const isRedirected = await this.redirect(order, made.id, made.path);
    if (order.kept) await this.originals.keep(from, key, order.kept, { page: made.id });
    await this.known.keep(from, key, forgotten, {
      page: made.id,
      digest,
      draftVersion: made.draftVersion,
      isPublished,
    });
    return { outcome: 'made', page: made.id, isRedirected, isPlanned };
  }

  private async update(known: KnownItem, order: PageOrder, digest: string): Promise<Written> {
    const { wanted, from, key, kept } = order;
    const skipped = (reason: string): Written => ({
      outcome: 'skipped',
      page: known.page,
      reason,
      isRedirected: false,
    });
    const version = known.page && (await this.draftVersionOf(known.page));
    if (!known.page || !version) return skipped(goneHere);
    if (version !== known.draftVersion && order.onConflict === 'keep') return skipped(keptHere);
    const { isLive, path, type } = await this.tree.one(known.page);
    if (type !== wanted.type) return skipped('It came in as a page of another type before, and stays so.');
    const changes = Object.entries(wanted.fields).map(([field, value]): Change => ({ op: 'set', field, value }));
    const { version: draftVersion } = await this.drafts.change(known.page, changes, { basedOn: version });
    const wasHiddenHere = known.isPublished && !isLive;
    const isPublished = !wasHiddenHere && (await this.publish(known.page, draftVersion, wanted));
    const isPlanned = !isLive && (await this.plan(known.page, draftVersion, wanted));
    const isRedirected = await this.redirect(order, known.page, path);
    if (kept) await this.originals.keep(from, key, kept, { page: known.page });
    await this.known.change(known, { digest, draftVersion, isPublished: known.isPublished || isPublished });
    return { outcome: 'changed', page: known.page, isRedirected, isPlanned };
  }

  /** Shows visitors what they saw there. */
  private async publish(page: string, basedOn: number, { publishedAt, draftBecause }: WantedPage): Promise<boolean> {
    if (draftBecause !== null) return false;
    await this.publisher.publish(page, { basedOn, ...(publishedAt && { at: publishedAt }) });
    return true;
  }

  /** Lets visitors see it on the day on which they would have seen it there; a day that has passed meanwhile is left to people. */
  private async plan(page: string, draftVersion: number, { plannedFor }: WantedPage): Promise<boolean> {
    if (plannedFor === null || plannedFor.getTime() <= Date.now()) return false;
    const { version } = await this.schedules.read(page);
    const plan = { publishAt: plannedFor.toISOString(), unpublishAt: null, draftVersion, zone: 'UTC' };
    await this.schedules.plan(page, plan, { basedOn: version });
    return true;
  }

  private async redirect({ site, oldAddress }: PageOrder, page: string, path: string): Promise<boolean> {
    if (oldAddress === undefined || oldAddress === path) return false;
    await this.redirects.add({ site, path: oldAddress, page });
    return true;
  }

  private async draftVersionOf(page: string): Promise<number | null> {
    try {
      return (await this.drafts.read(page)).version;
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return null;
      throw error;
    }
  }
}
