import { Injectable } from '@nestjs/common';
import { Database, emit } from '@tessera/database/server';
import { currentAct } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { z } from 'zod';
import {
  addressMaxBytes,
  mayContent,
  type Paged,
  type PageDetails,
  PageRestored,
  PageTrashed,
  type TrashedPage,
} from '../../contract';
import { cursorOf, momentInCursor, placeFrom } from '../cursor';
import { freeAddress } from '../page-tree/free-address';
import { homeStays, pageChanged } from '../page-tree/page-problems';
import { pageColumns, type PageRecord, pageRowFrom } from '../page-tree/page-rows';
import { type ListPart, PageTree } from '../page-tree/page-tree';
import { positionNear } from '../page-tree/siblings';
import { lockTree } from '../page-tree/tree-lock';
import { PageTypes } from '../page-types';
import { allows, notAllowed, type Placed, reachOf, requireFor, sections } from '../rights/page-rights';
import { isWithin, withinSql } from '../rights/sections-sql';
import { touchSubtree } from '../tags';
import { restoreSubtree, trashSubtree } from './trashed-subtree';

/** Where pages go that are not wanted any more, and come back from. */
@Injectable()
export class Trash {
  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
    private readonly tree: PageTree,
  ) {}

  /** What was moved to the trash, newest first; what went with it is not listed by itself. */
  async list({ size = 50, after }: ListPart = {}): Promise<Paged<TrashedPage>> {
    const reach = reachOf(mayContent.view);
    const [at, id] = after === undefined ? [null, null] : placeFrom(after, z.tuple([momentInCursor, z.uuid()]));
    const records = await this.database.query<TrashedRecord>(
      `SELECT ${pageColumns}, p.trashed_at AS "trashedAt", p.trashed_by AS "trashedBy", person.name AS "trashedByName", ${withinSql('p', '$4')} AS within
       FROM content_page p LEFT JOIN users_person person ON person.id = p.trashed_by
       WHERE p.trashed_with = p.id AND ${isWithin('p', '$5')} AND ($1::timestamptz IS NULL OR (p.trashed_at, p.id) < ($1, $2)) ORDER BY p.trashed_at DESC, p.id DESC LIMIT $3`,
      [at, id, size + 1, sections(), reach],
    );
    const data = records.slice(0, size).map(trashedPageFrom);
    const last = data.at(-1);
    return { data, page: { next: records.length > size && last ? cursorOf([last.trashedAt, last.id]) : null } };
  }

  /**
   * Moves a page whose version is `basedOn`, with everything beneath it, to the trash: nobody sees it any more, and its
   * address is free. Throws `content.page-not-found` (404), `content.page-changed` (412) and `content.home-stays` (409).
   */
  async discard(id: string, { basedOn }: { readonly basedOn: number }): Promise<void> {
    reachOf(mayContent.delete);
    await this.database.transaction(async () => {
      await lockTree(this.database, id, 'alone');
      const [page] = await this.database.query<Discardable>(
        `SELECT site, parent, type, path, version, ${withinSql('p', '$2')} AS within FROM content_page p WHERE id = $1 AND trashed_at IS NULL FOR NO KEY UPDATE`,
        [id, sections()],
      );
      requireFor(mayContent.delete, page);
      if (page.version !== basedOn) throw pageChanged(await this.tree.one(id));
      if (page.parent === null) throw homeStays();
      const { ids, pages } = await trashSubtree(this.database, { id, ...page, by: currentAct().person?.id ?? null });
      await emit(PageTrashed, { pageId: id, siteId: page.site, pages });
      touchSubtree(this.database, { id, ...page }, ids);
    });
  }

  /**
   * Brings a page back with everything that went with it, as it was: what visitors saw they see again. Where its parent is
   * in the trash it comes back beneath the nearest page above that is not; where its address is taken it gets a number.
   * Throws `content.page-not-found` (404), `content.not-in-trash`, `content.in-trash-with` (with `by`) and
   * `content.no-place` (409). Where it comes back beneath another page than before, that one needs the right, too.
   */
  async restore(id: string): Promise<PageDetails> {
    reachOf(mayContent.delete);
    return await this.database.transaction(async () => {
      const page = await this.take(id);
      const parent = await this.livingParent(page);
      const { slug, path } = await freeAddress(this.database, page.site, parent.path, page.slug);
      const position = await positionNear(this.database, parent.id, parent.id === page.parent ? page.position : null);
      const { ids, pages, longest } = await restoreSubtree(this.database, {
        id,
        site: page.site,
        path: page.path,
        to: { parent: parent.id, slug, path, position },
      });
      if (longest > addressMaxBytes)
        throw new Problem('content.address-too-long', {
          status: 409,
          title: 'Its address would be too long there.',
          detail: 'Restore the page above it first.',
        });
      await emit(PageRestored, { pageId: id, siteId: page.site, pages });
      touchSubtree(this.database, { id, site: page.site, type: page.type, path, parent: parent.id }, ids);
      return await this.tree.one(id);
    });
  }

  private async take(id: string): Promise<Discarded> {
    await lockTree(this.database, id, 'alone');
    const [page] = await this.database.query<
      Discarded & { isTrashed: boolean; with: string | null; withTitle: string | null; seesWith: boolean }
    >(
      `SELECT ${withinSql('p', '$2')} AS within, ${isWithin('root', '$3')} AS "seesWith", p.id, p.site, p.parent, p.type, p.slug, p.path, p.position, p.trashed_at IS NOT NULL AS "isTrashed", p.trashed_with AS "with", root.title AS "withTitle"
       FROM content_page p LEFT JOIN content_page root ON root.id = p.trashed_with WHERE p.id = $1 FOR NO KEY UPDATE OF p`,
      [id, sections(), reachOf(mayContent.view)],
    );
    requireFor(mayContent.delete, page);
    if (!page.isTrashed)
      throw new Problem('content.not-in-trash', { status: 409, title: 'This page is not in the trash.' });
    if (page.with !== id) {
      throw page.seesWith ? inTrashWith({ id: page.with!, title: page.withTitle ?? '' }) : inTrashWith(null);
    }
    return page;
  }

  private async livingParent({ parent, type }: Discarded): Promise<LivingPage> {
    const above = await this.database.query<LivingPage>(livingAboveSql, [parent, sections()]);
    const found = above.find((each) => this.types.mayStandUnder(type, each.type));
    if (found && found.id !== parent && !allows(mayContent.delete, found)) throw notAllowed(mayContent.delete);
    if (found) return found;
    throw new Problem('content.no-place', {
      status: 409,
      title: 'There is no page any more under which it may stand.',
      detail: 'Restore the page above it first.',
    });
  }
}

interface Discardable extends Placed {
  readonly site: string;
  readonly parent: string | null;
  readonly type: string;
  readonly path: string;
  readonly version: number;
}

interface LivingPage extends Placed {
  readonly id: string;
  readonly path: string;
  readonly type: string;
}

interface Discarded extends Placed {
  readonly id: string;
  readonly site: string;
  readonly parent: string;
  readonly type: string;
  readonly slug: string;
  readonly path: string;
  readonly position: string;
}

interface TrashedRecord extends PageRecord {
  readonly trashedAt: Date;
  readonly trashedBy: string | null;
  readonly trashedByName: string | null;
}

function inTrashWith(by: { readonly id: string; readonly title: string } | null): Problem {
  return new Problem('content.in-trash-with', {
    status: 409,
    title: by ? `It went to the trash with "${by.title}".` : 'It went to the trash with a page above it.',
    detail: 'Restore that page.',
    members: { by },
  });
}

function trashedPageFrom(record: TrashedRecord): TrashedPage {
  const { trashedAt, trashedBy, trashedByName } = record;
  return {
    ...pageRowFrom(record),
    trashedAt: trashedAt.toISOString(),
    trashedBy: trashedBy && trashedByName !== null ? { id: trashedBy, name: trashedByName } : null,
  };
}

const livingAboveSql = `
  WITH RECURSIVE above AS (
    SELECT id, parent, path, type, trashed_at, 1 AS steps FROM content_page WHERE id = $1
    UNION ALL SELECT p.id, p.parent, p.path, p.type, p.trashed_at, above.steps + 1 FROM content_page p JOIN above ON p.id = above.parent
  )
  SELECT id, path, type, ${withinSql('above', '$2')} AS within FROM above WHERE trashed_at IS NULL ORDER BY steps`;
