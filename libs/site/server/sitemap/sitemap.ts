import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Act, currentAct, inAct } from '@tessera/extension';
import { isUuid, Problem } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { PublishedContent, type SitemapEntry } from '../published/published-content';
import { xmlText } from '../rendering/html-text';

/** Most addresses in one sitemap (sitemaps.org protocol 0.9). */
export const largestSitemap = 50_000;
const batch = 1_000;
/** How the first part is called; the others are called by the page after which they begin. */
const firstPart = 'first';

/** The site for search engines: an index of sitemaps, each written while it is sent, and robots.txt. */
@Injectable()
export class Sitemap {
  constructor(private readonly content: PublishedContent) {}

  /** `/sitemap.xml` */
  async sendIndex(reply: FastifyReply): Promise<FastifyReply> {
    const { url } = await this.content.site();
    const parts = await this.content.sitemapParts(largestSitemap);
    const lines = parts.map(
      (after) => `<sitemap><loc>${xmlText(`${url}/sitemap/${after ?? firstPart}.xml`)}</loc></sitemap>\n`,
    );
    return xml(reply).send(`${declaration}<sitemapindex xmlns="${namespace}">\n${lines.join('')}</sitemapindex>\n`);
  }

  /** `/sitemap/<part>.xml`; a part that was never named by the index is 404. */
  async sendPart(part: string, reply: FastifyReply): Promise<FastifyReply> {
    if (part !== firstPart && !isUuid(part))
      throw new Problem('site.no-such-sitemap', { status: 404, title: 'There is no such sitemap.' });
    const { url } = await this.content.site();
    const after = part === firstPart ? null : part;
    // The first batch is fetched before the answer begins, so that a failure is still told as one.
    const first = await this.content.sitemap(after, batch);
    return xml(reply).send(Readable.from(this.lines(url, first, currentAct())));
  }

  /** `/robots.txt` (RFC 9309) */
  async sendRobots(reply: FastifyReply): Promise<FastifyReply> {
    const { url } = await this.content.site();
    return reply
      .header('content-type', 'text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(`User-agent: *\nDisallow: /admin/\nDisallow: /api/\n\nSitemap: ${url}/sitemap.xml\n`);
  }

  private async *lines(siteUrl: string, first: readonly SitemapEntry[], act: Act): AsyncGenerator<string> {
    yield `${declaration}<urlset xmlns="${namespace}">\n`;
    let entries = first;
    for (let written = 0; entries.length > 0;) {
      yield entries
        .map(
          ({ path, updatedAt }) =>
            `<url><loc>${xmlText(siteUrl + path)}</loc><lastmod>${updatedAt.toISOString()}</lastmod></url>\n`,
        )
        .join('');
      written += entries.length;
      const room = Math.min(batch, largestSitemap - written);
      if (entries.length < batch || room <= 0) break;
      // The connection asks for more whenever it has room, outside the act of the request.
      const last = entries.at(-1)!.id;
      entries = await inAct(act, () => this.content.sitemap(last, room));
    }
    yield '</urlset>\n';
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function xml(reply: FastifyReply): FastifyReply {
  return reply.header('content-type', 'application/xml; charset=utf-8').header('cache-control', 'public, max-age=300');
}
