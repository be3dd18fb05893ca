import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Complaints, Installed } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { searchAddress, Templates } from '@tessera/templates/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asksForNumber, longestTarget, readTarget } from '../addressing/page-address';
import type { Answer } from '../caching/answer';
import { htmlText } from '../rendering/html-text';
import { plainPage } from '../rendering/plain-page';
import { askedSearch } from '../searching/asked-search';
import { SearchPages } from '../searching/search-pages';
import { Sitemap } from '../sitemap/sitemap';
import { SitePages } from './site-pages';

/** First parts of paths that are not the site's; what is not found below them is answered as there. */
const others = /^\/(?:api|admin|media|assets|health|metrics|preview)(?:[/?]|$)/;

/**
 * The routes of the site: every path that is nobody else's. They stand beside the controllers, not among them: no body, no
 * guard, visitors only. Finished pages are sent from a fast lane before the router even looks at the request.
 */
@Injectable()
export class SiteRoutes implements OnModuleInit, BeforeApplicationShutdown {
  private readonly complaints = new Complaints('Site');
  private readonly templates: Templates;
  /** Values of `Host` that have passed the server's own check once. */
  private readonly knownHosts = new Set<string>();
  private isClosing = false;

  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly pages: SitePages,
    private readonly sitemap: Sitemap,
    private readonly search: SearchPages,
    @Inject(Installed) installed: Pick<Installed, 'templates'>,
  ) {
    this.templates = new Templates(installed.templates);
  }

  onModuleInit(): void {
    const fastify = this.adapterHost.httpAdapter.getInstance<FastifyInstance>();
    const method = ['GET', 'HEAD'];
    for (const { path, type, bytes } of this.templates.layout?.assets ?? []) {
      // The preview's frame has no origin of its own, and fonts are always fetched with CORS.
      const headers = {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      };
      fastify.route({ method, url: path, handler: (_request, reply) => reply.headers(headers).send(bytes) });
    }
    fastify.route({ method, url: '/robots.txt', handler: (_request, reply) => this.sitemap.sendRobots(reply) });
    fastify.route({ method, url: '/sitemap.xml', handler: (_request, reply) => this.sitemap.sendIndex(reply) });
    fastify.route<{ Params: { part: string } }>({
      method,
      url: '/sitemap/:part.xml',
      handler: (request, reply) => this.sitemap.sendPart(request.params.part, reply),
    });
    fastify.route({
      method,
      url: searchAddress,
      handler: async (request, reply) => send(await this.searched(request), request, reply),
      errorHandler: (error, request, reply) => this.sendAway(error, request, reply),
    });
    fastify.route({
      method,
      url: `${searchAddress}/suggestions`,
      handler: async (request, reply) => send(await this.search.suggestions(queryOf(request)), request, reply),
    });
    fastify.route({
      method,
      url: '/*',
      handler: (request, reply) => this.answer(request, reply),
      errorHandler: (error, request, reply) => this.sendAway(error, request, reply),
    });
    this.openFastLane(fastify);
  }

  beforeApplicationShutdown(): void {
    this.isClosing = true;
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const target = request.raw.url!;
    if (others.test(target)) return reply.callNotFound();
    this.remember(request.headers.host);
    return send(await this.find(target), request, reply);
  }

  private async find(target: string): Promise<Answer> {
    const asked = readTarget(target);
    switch (asked.sort) {
      case 'page':
        return await this.pages.at(asked.address, asked.query);
      case 'elsewhere':
        return await this.pages.redirect(asked.to);
      case 'nowhere':
        return await this.pages.notFound(asked.status);
    }
  }

  /** A page that came from elsewhere may stand at the address of the search, or have stood there: who asks nothing is shown it, or led to it. */
  private async searched(request: FastifyRequest): Promise<Answer> {
    const query = queryOf(request);
    if (askedSearch(query).text === '') {
      const page = await this.pages.at(searchAddress);
      if (page.status === 200 || page.status === 301) return page;
    }
    return await this.search.answer(query);
  }

  /** What cannot be had right now is a problem for programs; people who look at a page are told in a sentence. */
  private sendAway(error: unknown, { headers: { accept = '' } }: FastifyRequest, reply: FastifyReply): void {
    if (!(error instanceof Problem) || error.status !== 503 || !accept.includes('text/html')) throw error;
    // Without a cause it is said on purpose, and nothing is broken.
    const isOnPurpose = error.cause === undefined;
    if (!isOnPurpose) this.complaints.error(error.code, error.message, error.stack);
    const why = isOnPurpose ? htmlText(error.title) : 'This page cannot be shown right now.';
    const { html, headers } = plainPage('Back in a moment', `${why} Please try again.`, { isPreview: false });
    void reply
      .status(503)
      .headers({ ...headers, 'cache-control': 'no-store', 'retry-after': String(Math.ceil(error.retryAfter ?? 5)) })
      .send(html);
  }

  /** Puts a look into memory before everything else that the server does with a request. */
  private openFastLane({ server }: FastifyInstance): void {
    const [listener, ...more] = server.listeners('request') as RequestListener[];
    if (!listener || more.length > 0) return;
    server.removeAllListeners('request');
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const answer = this.keptFor(request);
      if (answer) answer.send(request, response);
      else listener(request as never, response as never);
    });
  }

  private keptFor({ method, url, headers }: IncomingMessage): Answer | undefined {
    if ((method !== 'GET' && method !== 'HEAD') || this.isClosing || !this.knownHosts.has(headers.host ?? ''))
      return undefined;
    const mark = url!.indexOf('?');
    const path = mark === -1 ? url! : url!.slice(0, mark);
    if (path === searchAddress || (mark !== -1 && asksForNumber(url!.slice(mark)))) return undefined;
    return this.pages.kept(path);
  }

  private remember(host: string | undefined): void {
    if (host === undefined || this.knownHosts.has(host)) return;
    // Any port may stand behind a name, so they are endless; ours comes back with its next visitor.
    if (this.knownHosts.size === 32) this.knownHosts.delete(this.knownHosts.values().next().value!);
    this.knownHosts.add(host);
  }
}

/** What stands behind the `?` of a target, as sent; nothing of one that is too long to have been meant. */
function queryOf({ raw: { url = '' } }: FastifyRequest): string {
  const mark = url.indexOf('?');
  return mark === -1 || url.length > longestTarget ? '' : url.slice(mark + 1);
}

function send(answer: Answer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  answer.send(request.raw, reply.raw);
  return reply;
}
