import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { isSafeHref, Problem, uuidv7 } from '@tessera/models';
import { addressesAbove, canonicalAddress, mayContent } from '../../contract';
import { isTooLong } from '../../contract/place/address';
import { pageNotFound } from '../page-tree/page-problems';
import { reachOf } from '../rights/page-rights';
import { requireRightAt } from '../rights/require-right-at';
import { anyPageTag, anyRedirectTag, noteRead } from '../tags';

/** Where an old address leads. */
export type RedirectTarget =
  /** The present address of a live page of the same site. */
  | { readonly path: string; readonly page: string }
  /** A fixed address, absolute or a path of this site. */
  | { readonly url: string };

/** A redirect that somebody sets up: where addresses of an old site lead. `path` may end in a number that was asked for, `/?p=12`. */
export type RedirectOfSite = { readonly path: string } & (
  | { readonly page: string; readonly isPrefix?: boolean }
  | { readonly url: string }
);

/** The same with the site it is of. */
export type NewRedirect = RedirectOfSite & { readonly site: string };

/** How often a page may have moved before the trail is lost. */
const longestChain = 10;

/** Knows where pages went. */
@Injectable()
export class Redirects {
  constructor(private readonly database: Database) {}

  /**
   * Where an address (in its canonical spelling) leads now: the redirect of just this address, else that of the longest
   * beginning; through chains of moves, to the present address of a live page. A live page at the address itself wins, so
   * there is nothing to find then; nor is there when all trails end where visitors see nothing.
   */
  async find(site: string, path: string): Promise<RedirectTarget | null> {
    noteRead(anyPageTag);
    const seen = new Set([path]);
    for (let addresses = [path], round = 0; addresses.length > 0 && round < longestChain; round++) {
      const targets = await this.targetsOf(site, addresses);
      const found = targets.find(({ live, url }) => live !== null || url !== null);
      if (found) return found.live === null ? { url: found.url! } : { path: found.path, page: found.live };
      addresses = [...new Set(targets.map((target) => target.path))].filter((each) => !seen.has(each));
      for (const each of addresses) seen.add(each);
    }
    return null;
  }

  /** Whether visitors found a page at an address (in its canonical spelling) until it went to the trash. */
  async isGone(site: string, path: string): Promise<boolean> {
    noteRead(anyPageTag);
    const [found] = await this.database.query<{ isGone: boolean }>(
      `SELECT EXISTS (SELECT FROM content_page WHERE site = $1 AND path = $2 AND live_revision IS NOT NULL AND trashed_at IS NOT NULL) AS "isGone"`,
      [site, path],
    );
    return found!.isGone;
  }

  /** What old addresses ask for by a number, without it: `/?p` for `/?p=12`, which stands beneath the address that is asked. */
  async askedForNumber(site: string): Promise<ReadonlySet<string>> {
    noteRead(anyRedirectTag);
    const rows = await this.database.query<{ asked: string }>(
      String.raw`SELECT DISTINCT substring(path FROM '^(.*/\?[^=/]+)=\d+$') AS asked FROM content_redirect WHERE site = $1 AND path ~ '/\?[^=/]+=\d+$'`,
      [site],
    );
    return new Set(rows.map(({ asked }) => asked));
  }

  /**
   * Sets up a redirect, or changes where one leads that has the same address and page. It needs the right to move the page to
   * which it leads, or that for the whole site. Throws `content.invalid-redirect` (422). A redirect from an address where a page is live waits until it is not.
   */
  async add({ site, ...redirect }: NewRedirect): Promise<void> {
    reachOf(mayContent.move);
    const wanted = checked(redirect);
    await requireRightAt(mayContent.move, wanted.page ?? (await this.homeOf(site)));
    await this.write(site, [wanted]);
  }

  /** The same for any number of them, at once. It needs the right for the whole site. */
  async addAll(site: string, redirects: readonly RedirectOfSite[]): Promise<void> {
    reachOf(mayContent.move);
    const wanted = redirects.map(checked);
    await requireRightAt(mayContent.move, await this.homeOf(site));
    await this.write(site, wanted);
  }

  private async write(site: string, redirects: readonly CheckedRedirect[]): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.query(writeSql, [
        site,
        redirects.map(() => uuidv7()),
        redirects.map(({ path }) => path),
        redirects.map(({ isPrefix }) => isPrefix),
        redirects.map(({ page }) => page),
        redirects.map(({ url }) => url),
      ]);
      this.database.touch([anyPageTag, anyRedirectTag]);
    });
  }

  private async homeOf(site: string): Promise<string> {
    const [home] = await this.database.query<{ id: string }>(
      'SELECT id FROM content_page WHERE site = $1 AND parent IS NULL AND trashed_at IS NULL',
      [site],
    );
    if (!home) throw pageNotFound();
    return home.id;
  }

  /** For each address what its redirects point at, best first: the whole address, then the longest beginning; of several the newest. */
  private async targetsOf(site: string, addresses: readonly string[]): Promise<Target[]> {
    const beginnings = addresses.flatMap((address) =>
      addressesAbove(address).map((beginning) => ({ address, beginning })),
    );
    return await this.database.query<Target>(targetsSql, [
      site,
      beginnings.map(({ address }) => address),
      beginnings.map(({ beginning }) => beginning),
    ]);
  }
}

interface CheckedRedirect {
  readonly path: string;
  readonly page: string | null;
  readonly url: string | null;
  readonly isPrefix: boolean;
}

/** Throws `content.invalid-redirect` (422). */
function checked(redirect: RedirectOfSite): CheckedRedirect {
  const path = canonicalAddress(redirect.path);
  const fault = (field: string, message: string) =>
    new Problem('content.invalid-redirect', {
      status: 422,
      title: message,
      errors: [{ path: field, code: 'invalid', message }],
    });
  if (path === '/' || isTooLong(path)) throw fault('path', 'This cannot be the address of a redirect.');
  if ('url' in redirect && !isSafeHref(redirect.url)) throw fault('url', 'A redirect cannot lead there.');
  return { page: null, url: null, isPrefix: false, ...redirect, path };
}

const writeSql = `
  INSERT INTO content_redirect (id, site, path, is_prefix, page, url)
  SELECT DISTINCT ON (r.path, r.page) r.id, $1, r.path, r.is_prefix, r.page, r.url
  FROM unnest($2::uuid[], $3::text[], $4::boolean[], $5::uuid[], $6::text[]) AS r (id, path, is_prefix, page, url)
  ON CONFLICT (site, path, page) DO UPDATE
    SET is_prefix = excluded.is_prefix, url = excluded.url, version = content_redirect.version + 1, updated_at = now()`;

interface Target {
  readonly path: string;
  readonly url: string | null;
  /** The live page at `path`. */
  readonly live: string | null;
}

const targetsSql = `
  WITH found AS (
    SELECT CASE WHEN p.path = '/' THEN coalesce(nullif(substr(asked.address, char_length(r.path) + 1), ''), '/')
                ELSE p.path || substr(asked.address, char_length(r.path) + 1) END AS path, r.url, char_length(r.path) AS length, r.updated_at, r.id
    FROM unnest($2::text[], $3::text[]) AS asked (address, beginning)
    JOIN content_redirect r ON r.site = $1 AND r.path = asked.beginning AND (r.is_prefix OR asked.address = asked.beginning)
    LEFT JOIN content_page p ON p.id = r.page
    WHERE (r.url IS NOT NULL OR p.trashed_at IS NULL) AND NOT EXISTS (
      SELECT FROM content_page here WHERE here.site = $1 AND here.path = asked.address AND here.trashed_at IS NULL AND here.live_revision IS NOT NULL
    )
  )
  SELECT coalesce(found.path, '') AS path, found.url, live.id AS live
  FROM found LEFT JOIN content_page live ON live.site = $1 AND live.path = found.path AND live.trashed_at IS NULL AND live.live_revision IS NOT NULL
  ORDER BY found.length DESC, found.updated_at DESC, found.id DESC`;
