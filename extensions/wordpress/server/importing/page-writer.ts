import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Change, SavedDraft } from '@tessera/content/contract';
import { Drafts, PageTree, Publisher, Redirects } from '@tessera/content/server';
import { Database } from '@tessera/database/server';
import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import { Problem } from '@tessera/models';
import { idFrom } from '../mapping/ids';
import type { WantedPage } from '../mapping/page-from-item';
import { type KnownItem, KnownItems } from './known-items';
import type { Outcome } from './tally';

/** A page to write, and where. */
export interface PageOrder {
  /** Which site it comes from, and what it is there. */
  readonly from: string;
  readonly key: string;
  readonly wanted: WantedPage;
  /** It ends with a list of what stands beneath it. */
  readonly listsItself: boolean;
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
}

/** Writes pages that come from elsewhere, each in one transaction: all of it or nothing, once and not twice. */
@Injectable()
export class PageWriter {
  constructor(
    private readonly database: Database,
    private readonly known: KnownItems,
    private readonly tree: PageTree,
    private readonly drafts: Drafts,
    private readonly publisher: Publisher,
    private readonly redirects: Redirects,
  ) {}

  /** Makes the page, brings it up to date, or leaves it alone where nothing changed there or somebody changed it here. */
  async write(order: PageOrder): Promise<Written> {
    const digest = digestOf(order);
    const before = await this.known.find(order.from, order.key);
    if (before?.digest === digest) return { outcome: 'unchanged', page: before.page, isRedirected: false };
    return await this.database.transaction(async () => {
      await this.known.lock(order.from);
      const known = await this.known.find(order.from, order.key);
      if (!known) return await this.make(order, digest);
      if (known.digest === digest) return { outcome: 'unchanged', page: known.page, isRedirected: false };
      return await this.update(known, order, digest);
    });
  }

  /** Whether a page is there and not in the trash. */
  async isThere(page: string): Promise<boolean> {
    return (await this.draftVersionOf(page)) !== null;
  }

  private async make(order: PageOrder, digest: string, forgotten?: KnownItem): Promise<Written> {
    const { from, key, wanted, listsItself, parent, after } = order;
    const made = await this.tree.create({
      parent,
      type: wanted.type,
      title: wanted.title,
      slugHint: wanted.slug,
      after,
      fields: wanted.fields,
    });
    const draftVersion = listsItself ? (await this.addList(order, made.id)).version : made.draftVersion;
    const isPublished = wanted.draftBecause === null;
    if (isPublished) await this.publish(made.id, draftVersion, wanted);
    const isRedirected = await this.redirect(order, made.id, made.path);
    const values = { page: made.id, digest, draftVersion, isPublished };
    await (forgotten ? this.known.change(forgotten, values) : this.known.add({ site: from, key, ...values }));
    return { outcome: 'made', page: made.id, isRedirected };
  }

  private async update(known: KnownItem, order: PageOrder, digest: string): Promise<Written> {
    const skipped = (reason: string): Written => ({
      outcome: 'skipped',
      page: known.page,
      reason,
      isRedirected: false,
    });
    const version = known.page && (await this.draftVersionOf(known.page));
    if (!known.page || !version) return skipped('It changed there, but was deleted here, and stays so.');
    if (version !== known.draftVersion) return skipped('It changed both there and here; what was written here stays.');
    const { wanted } = order;
    const { isLive, path } = await this.tree.one(known.page);
    const { version: draftVersion } = await this.drafts.change(known.page, this.changesFor(order, known.page), {
      basedOn: version,
    });
    const wasHiddenHere = known.isPublished && !isLive;
    const isPublished = wanted.draftBecause === null && !wasHiddenHere;
    if (isPublished) await this.publish(known.page, draftVersion, wanted);
    const isRedirected = await this.redirect(order, known.page, path);
    await this.known.change(known, { digest, draftVersion, isPublished: known.isPublished || isPublished });
    return { outcome: 'changed', page: known.page, isRedirected };
  }

  /** Makes a page anew that is known but gone, for pages that others must stand under. */
  async renew(known: KnownItem, order: PageOrder): Promise<Written> {
    return await this.database.transaction(() => this.make(order, digestOf(order), known));
  }

  private async publish(page: string, basedOn: number, { publishedAt }: WantedPage): Promise<void> {
    await this.publisher.publish(page, { basedOn, ...(publishedAt && { at: publishedAt }) });
  }

  /** The list names the page it stands on, so that it can only be written once the page is there. */
  private async addList(order: PageOrder, page: string): Promise<SavedDraft> {
    const body = order.wanted.fields['body'] as unknown as readonly BlockJson[];
    return await this.drafts.change(
      page,
      [{ op: 'insert', field: 'body', block: listOf(order, page), after: body.at(-1)?.id ?? null }],
      { basedOn: 1 },
    );
  }

  private changesFor(order: PageOrder, page: string): Change[] {
    const fields: DocumentFields = {
      ...order.wanted.fields,
      ...(order.listsItself && {
        body: [...(order.wanted.fields['body'] as Json[]), listOf(order, page) as unknown as Json],
      }),
    };
    return Object.entries(fields).map(([field, value]): Change => ({ op: 'set', field, value }));
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

function listOf({ from, key }: PageOrder, page: string): BlockJson {
  return {
    id: idFrom(`${from}\n${key}\nlist`),
    type: 'content.page-list',
    fields: { under: page, limit: 50, style: 'list' },
  };
}

function digestOf({ wanted, oldAddress, listsItself }: PageOrder): string {
  return createHash('sha256')
    .update(JSON.stringify([wanted, oldAddress, listsItself]))
    .digest('hex');
}
