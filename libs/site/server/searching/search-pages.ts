import { Injectable } from '@nestjs/common';
import { type Cache, Caches, defineCache } from '@tessera/caching/server';
import { publicUrlOf, Settings } from '@tessera/extension';
import { Answer } from '../caching/answer';
import { PublishedContent } from '../published/published-content';
import { Renderer } from '../rendering/renderer';
import { transportHeadersOf } from '../rendering/security-headers';
import { askedSearch } from './asked-search';
import { Turnstile } from './turnstile';

/** Searches at once, so that the rest of the site keeps most of the connections to the database; and how many may wait. */
const atOnce = 3;
const mostWaiting = 60;
/** What was typed → titles that begin so, as JSON. Forgotten when any page changes; what is typed is endless, so it does not last either way. */
const suggestions = defineCache<string>({ name: 'site.suggestions', freshMs: 5 * 60_000 });
const suggestionBytes = 1_000_000;

/** What `/search` answers: made for each question and never kept, for there are endless ones. */
@Injectable()
export class SearchPages {
  private readonly turnstile = new Turnstile(atOnce, mostWaiting);
  private readonly suggested: Cache<string>;
  private readonly transportHeaders: Readonly<Record<string, string>>;

  constructor(
    caches: Caches,
    settings: Settings,
    private readonly content: PublishedContent,
    private readonly renderer: Renderer,
  ) {
    this.suggested = caches.open(suggestions, { maxBytes: suggestionBytes });
    this.transportHeaders = transportHeadersOf(publicUrlOf(settings));
  }

  /** The page of a question, by the query string as sent. Throws `site.search-busy` (503). */
  async answer(query: string): Promise<Answer> {
    const asked = askedSearch(query);
    const draw = () => this.renderer.search(asked);
    const { html, headers } = await (asked.text === '' ? draw() : this.turnstile.pass(draw));
    return await Answer.of({
      status: 200,
      headers: { ...headers, ...this.transportHeaders, 'cache-control': 'no-cache' },
      body: html,
    });
  }

  /** Pages whose titles begin as what was typed, as JSON: `{ "data": [{ "title", "path" }] }`. Throws `site.search-busy` (503). */
  async suggestions(query: string): Promise<Answer> {
    const { text } = askedSearch(query);
    const typed = text.slice(0, 80).toLowerCase();
    const body = await this.suggested.fetch(typed, async () => {
      const data = typed === '' ? [] : await this.turnstile.pass(() => this.content.suggestions(typed));
      return JSON.stringify({ data: data.map(({ title, path }) => ({ title, path })) });
    });
    return await Answer.of({ status: 200, headers: { ...this.transportHeaders, ...suggestionHeaders }, body });
  }
}

const suggestionHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'public, max-age=30',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'content-security-policy': "default-src 'none'",
};
