import { type BeforeApplicationShutdown, Injectable, Optional } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type Cache, Caches, type KeyFacts, NotKept } from '@tessera/caching/server';
import { pathFromAddress } from '@tessera/content/contract';
import { publicUrlOf, runAct, Settings } from '@tessera/extension';
import type { Services } from '@tessera/models';
import { asksForNumber, readTarget } from '../addressing/page-address';
import { withQuery } from '../addressing/with-query';
import { Answer } from '../caching/answer';
import { Cdn } from '../cdn/cdn';
import { finishedPages } from '../caching/finished-pages';
import { Warming } from '../caching/warming';
import { indexOfFeed } from '../feeds/feed-path';
import { Feeds } from '../feeds/feeds';
import { PublishedContent } from '../published/published-content';
import { type Rendered, Renderer } from '../rendering/renderer';
import { transportHeadersOf } from '../rendering/security-headers';
import { siteSettings } from '../settings';

/** Browsers keep a page but ask whether it is still the same: what is published shows at once. */
const cacheControl = 'public, max-age=0, must-revalidate';
/** Of a feed, which shows nothing by itself. */
const feedHeaders = {
  'content-type': 'application/atom+xml; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'",
};

/** The pages of the site by their addresses, finished: from memory, or found, rendered and remembered. */
@Injectable()
export class SitePages implements BeforeApplicationShutdown {
  private readonly cache: Cache<Answer>;
  private readonly warming = new Warming((path) => this.renderAhead(path));
  private readonly transportHeaders: Readonly<Record<string, string>>;

  constructor(
    caches: Caches,
    settings: Settings,
    private readonly content: PublishedContent,
    private readonly renderer: Renderer,
    private readonly feeds: Feeds,
    private readonly cdn: Cdn,
    @Optional() private readonly module?: ModuleRef,
  ) {
    const url = publicUrlOf(settings);
    // Pages name themselves by it.
    this.cache = caches.open(finishedPages, {
      maxBytes: settings.of(siteSettings).SITE_CACHE_BYTES,
      variant: url,
      forgotten: (uses) => this.warming.forgotten(uses),
    });
    // Kept answers go out past the server's own headers.
    this.transportHeaders = transportHeadersOf(url);
  }

  /** The page at a path as sent, if it is finished in memory. Does not wait; other spellings of the path find nothing. */
  kept(path: string): Answer | undefined {
    return this.cache.get(path);
  }

  /** How the page at a canonical address is kept; asking is no use of it. */
  facts(address: string): KeyFacts {
    return this.cache.facts(pathFromAddress(address));
  }

  /** The page at a canonical address, the way to where it is now, or the page that says there is none. */
  async at(address: string, query = ''): Promise<Answer> {
    const asked = asksForNumber(query) ? await this.content.askedFor(address, query) : null;
    if (asked) return asked.to === null ? await this.notFound() : await this.redirect(asked.to);
    const answer = await this.cache.fetch(pathFromAddress(address), () => this.make(address));
    return answer.location && query ? await this.redirect(withQuery(answer.location, query.slice(1))) : answer;
  }

  /** The same page under its one address. */
  async redirect(location: string): Promise<Answer> {
    return await Answer.of({
      status: 301,
      headers: { ...this.transportHeaders, location, 'cache-control': 'no-cache' },
      body: '',
    });
  }

  /** The page that says there is none here, or none any more (410); 400 and 404 for addresses that are not even looked up. */
  async notFound(status: 400 | 404 | 410 = 404): Promise<Answer> {
    return await this.cache.fetch(
      `not found ${status}`,
      async () => await this.finish(await this.renderer.notFound(status === 410), status),
    );
  }

  beforeApplicationShutdown(): void {
    this.warming.stop();
  }

  private async renderAhead(path: string): Promise<void> {
    const asked = readTarget(path);
    if (asked.sort !== 'page' || !this.module) return;
    const services: Services = { get: (type) => this.module!.get(type as never, { strict: false }) };
    await runAct({ services }, () => this.at(asked.address));
  }

  /** What is not there is not kept: its names are endless. */
  private async make(address: string): Promise<Answer | NotKept<Answer>> {
    const index = indexOfFeed(address);
    const feed = index === null ? null : await this.feeds.of(index);
    if (feed) return await this.finish({ html: feed, headers: feedHeaders }, 200);
    const found = await this.content.pageAt(address);
    const page = found && (await this.renderer.page(found));
    if (page) return await this.finish(page, 200);
    const to = (await this.content.redirectFrom(address)) ?? (await this.feeds.inPlaceOf(address));
    if (to !== null) return new NotKept(await this.redirect(to));
    return new NotKept(await this.notFound((await this.content.isGone(address)) ? 410 : 404));
  }

  /** The last thing that is done: by now everything was read. */
  private async finish({ html, headers }: Rendered, status: number): Promise<Answer> {
    const cacheHeaders =
      status === 200 ? { 'cache-control': cacheControl, ...this.cdn.headersNow() } : { 'cache-control': 'no-cache' };
    return await Answer.of({ status, headers: { ...headers, ...this.transportHeaders, ...cacheHeaders }, body: html });
  }
}
