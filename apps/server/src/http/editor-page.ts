import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { Problem } from '@tessera/models';
import type { FastifyReply } from 'fastify';

/** Stands in the index page where the nonce of each request goes. */
const noncePlaceholder = '__CSP_NONCE__';

/** The editor's index page, made anew for each request: a nonce lets in the style elements that Angular creates. No inline script runs, ever. */
export class EditorPage {
  private read = { modified: -1, text: '' };

  constructor(private readonly path: string) {}

  /** Throws `server.no-editor` (503) while there is none, as in the middle of a build. */
  send(reply: FastifyReply): FastifyReply {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': policy(nonce),
      })
      .send(this.text().replaceAll(noncePlaceholder, nonce));
  }

  /** Read again when a build has changed it, as happens while developing. */
  private text(): string {
    if (!existsSync(this.path))
      throw new Problem('server.no-editor', { status: 503, title: 'The editor is being built.', retryAfter: 2 });
    const modified = statSync(this.path).mtimeMs;
    if (modified !== this.read.modified) this.read = { modified, text: readFileSync(this.path, 'utf8') };
    return this.read.text;
  }
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
