import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { asPerson, currentAct, publicUrlOf, Settings } from '@tessera/extension';
import { ActingPeople } from '@tessera/jobs/server';
import { Problem, uuidv7 } from '@tessera/models';
import { type MadePreviewLink, mayContent, type PreviewLink } from '../../contract';
import { requireRightAt } from '../rights/require-right-at';

/** Most links to one page that work at once. */
const mostLinks = 20;
/** Random bytes of a token. */
const tokenBytes = 32;

/** What a link leads to. */
export interface OpenedLink {
  readonly page: string;
  readonly expiresAt: Date;
}

/** Links that show the draft of one page to people without account, for some days. */
@Injectable()
export class PreviewLinks {
  private readonly origin: string;

  constructor(
    private readonly database: Database,
    private readonly people: ActingPeople,
    settings: Settings,
  ) {
    this.origin = publicUrlOf(settings);
  }

  /** The links to a page that still work, the newest first. Throws `content.page-not-found` (404), `auth.not-allowed` (403). */
  async list(page: string): Promise<readonly PreviewLink[]> {
    await requireRightAt(mayContent.sharePreview, page);
    const records = await this.database.query<LinkRecord>(
      `SELECT link.id, link.created_at AS "createdAt", link.expires_at AS "expiresAt", person.id AS person, person.name
       FROM content_preview_link link LEFT JOIN users_person person ON person.id = link.made_by
       WHERE link.page = $1 AND link.expires_at > now() ORDER BY link.created_at DESC, link.id DESC`,
      [page],
    );
    return records.map(linkFrom);
  }

  /** Makes one that works for `days`. Throws as `list`, and `content.too-many-links` (409). */
  async make(page: string, days: number): Promise<MadePreviewLink> {
    await requireRightAt(mayContent.sharePreview, page);
    const token = randomBytes(tokenBytes).toString('base64url');
    return await this.database.transaction(async () => {
      await this.database.query('SELECT FROM content_page WHERE id = $1 FOR NO KEY UPDATE', [page]);
      await this.database.query('DELETE FROM content_preview_link WHERE page = $1 AND expires_at <= now()', [page]);
      const links = await this.list(page);
      if (links.length >= mostLinks) throw tooManyLinks();
      await this.database.query(
        `INSERT INTO content_preview_link (id, page, token_hash, expires_at, made_by) VALUES ($1, $2, $3, now() + $4 * interval '1 day', $5)`,
        [uuidv7(), page, hashOf(token), days, currentAct().person?.id ?? null],
      );
      const [made] = await this.list(page);
      return { ...made!, url: `${this.origin}/preview/${token}` };
    });
  }

  /** From now on it shows nothing. Throws as `list`; one that is not there is revoked already. */
  async revoke(page: string, link: string): Promise<void> {
    await requireRightAt(mayContent.sharePreview, page);
    await this.database.query('DELETE FROM content_preview_link WHERE id = $1 AND page = $2', [link, page]);
  }

  /**
   * Does `fn` with the page of a token in the name of who made the link; null where it does not work, or not any more: it expired,
   * was revoked, or its maker may not share this page now.
   */
  async open<T>(token: string, fn: (link: OpenedLink) => Promise<T>): Promise<T | null> {
    const [link] = await this.database.query<OpenedLink & { readonly madeBy: string | null }>(
      'SELECT page, expires_at AS "expiresAt", made_by AS "madeBy" FROM content_preview_link WHERE token_hash = $1 AND expires_at > now()',
      [hashOf(token)],
    );
    const person = link?.madeBy ? await this.people.find(link.madeBy) : null;
    if (!link || !person) return null;
    try {
      return await asPerson(person, async () => {
        await requireRightAt(mayContent.sharePreview, link.page);
        return await fn(link);
      });
    } catch (error) {
      if (error instanceof Problem && (error.status === 403 || error.status === 404)) return null;
      throw error;
    }
  }
}

interface LinkRecord {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly person: string | null;
  readonly name: string | null;
}

function linkFrom({ id, createdAt, expiresAt, person, name }: LinkRecord): PreviewLink {
  return {
    id,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    by: person !== null && name !== null ? { id: person, name } : null,
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function tooManyLinks(): Problem {
  return new Problem('content.too-many-links', {
    status: 409,
    title: `There are ${mostLinks} links to this page already.`,
    detail: 'Withdraw one that is not needed any more.',
  });
}
