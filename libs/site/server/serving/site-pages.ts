import { Inject, Injectable } from '@nestjs/common';
import { type TagBoard, Tags } from '@tessera/caching/server';
import { pathFromAddress } from '@tessera/content/contract';
import { publicUrlOf, Settings } from '@tessera/extension';
import { Answer } from '../caching/answer';
import { type Made, PageCache } from '../caching/page-cache';
import { indexOfFeed } from '../feeds/feed-path';
import { Feeds } from '../feeds/feeds';
import { PublishedContent } from '../published/published-content';
import { type Rendered, Renderer } from '../rendering/renderer';
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
export class SitePages {
  private readonly cache: PageCache;
  private readonly transportHeaders: Readonly<Record<string, string>>;

  constructor(
    @Inject(Tags) tags: TagBoard,
    settings: Settings,
    private readonly content: PublishedContent,
    private readonly renderer: Renderer,
    private readonly feeds: Feeds,
  ) {
    this.cache = new PageCache(tags, settings.of(siteSettings).SITE_CACHE_BYTES);
    // Kept answers go out past the server's own headers.
    this.transportHeaders = publicUrlOf(settings).startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {};
  }

  /** The page at a path as sent, if it is finished in memory. Does not wait; other spellings of the path find nothing. */
  kept(path: string): Answer | undefined {
    return this.cache.get(path);
  }

  /** The page at a canonical address, the way to where it is now, or the page that says there is none. */
  async at(address: string, query = ''): Promise<Answer> {
    const answer = await this.cache.fetch(pathFromAddress(address), () => this.make(address));
    return answer.location && query ? await this.redirect(withQuery(answer.location, query)) : answer;
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
    return await this.cache.fetch(`not found ${status}`, async () => ({
      answer: await this.finish(await this.renderer.notFound(status === 410), status),
      isKeepable: true,
    }));
  }

  private async make(address: string): Promise<Made> {
    const index = indexOfFeed(address);
    const feed = index === null ? null : await this.feeds.of(index);
    if (feed) return { answer: await this.finish({ html: feed, headers: feedHeaders }, 200), isKeepable: true };
    const found = await this.content.pageAt(address);
    const page = found && (await this.renderer.page(found));
    if (page) return { answer: await this.finish(page, 200), isKeepable: true };
    const to = (await this.content.redirectFrom(address)) ?? (await this.feeds.inPlaceOf(address));
    if (to !== null) return { answer: await this.redirect(to), isKeepable: false };
    return { answer: await this.notFound((await this.content.isGone(address)) ? 410 : 404), isKeepable: false };
  }

  private async finish({ html, headers }: Rendered, status: number): Promise<Answer> {
    return await Answer.of({
      status,
      headers: { ...headers, ...this.transportHeaders, 'cache-control': status === 200 ? cacheControl : 'no-cache' },
      body: html,
    });
  }
}

/** What was asked goes along, behind what the redirect itself says. */
function withQuery(location: string, query: string): string {
  const [rest = '', fragment] = location.split('#', 2);
  const asked = query.slice(1);
  return `${rest}${asked && `${rest.includes('?') ? '&' : '?'}${asked}`}${fragment === undefined ? '' : `#${fragment}`}`;
}
