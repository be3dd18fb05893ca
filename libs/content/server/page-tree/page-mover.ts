import { Injectable } from '@nestjs/common';
import { Database, emit } from '@tessera/database/server';
import { Problem } from '@tessera/models';
import { addressMaxBytes, mayContent, type PageDetails, PageMoved, type PlaceChange } from '../../contract';
import { PageTypes } from '../page-types';
import {
  allows,
  notAllowed,
  parentOf,
  type Placed,
  reachOf,
  requireFor,
  requireParent,
  sections,
} from '../rights/page-rights';
import { withinSql } from '../rights/sections-sql';
import { touchPage, touchSubtree } from '../tags';
import { type Address, chosenAddress } from './free-address';
import { homeStays, noSuchPlace, pageChanged, pageNotFound } from './page-problems';
import { PageTree } from './page-tree';
import { positionAmong } from './siblings';
import { moveSubtree } from './subtree';
import { lockTree } from './tree-lock';

/** A page after its move. */
export type MovedPage = PageDetails & {
  /** How many redirects lead from old addresses to here: one for a whole subtree, none where nobody could have seen it. */
  readonly redirects: number;
};

/** Gives pages another place: another parent, another slug, another rank among their siblings. */
@Injectable()
export class PageMover {
  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
    private readonly tree: PageTree,
  ) {}

  /**
   * Changes the place of a page whose version is `basedOn`. Addresses of everything beneath follow in one statement, and
   * one redirect leads from the old ones to the new ones. Without `after` a page keeps its rank, or comes last under a new
   * parent. Throws `content.page-not-found` (404), `content.page-changed` (412, with `current`), `content.home-stays`,
   * `content.move-into-itself`, `content.address-taken` (409), and those of `chosenAddress` and `PageTypes.assertUnder` (422).
   * Another slug needs the right for the page, another rank or parent that for the parent it has and for the one it gets:
   * `auth.not-allowed` (403), and `content.parent-not-found` (422) for one that one may not see.
   */
  async change(
    id: string,
    { slug, parent, after }: PlaceChange,
    { basedOn }: { readonly basedOn: number },
  ): Promise<MovedPage> {
    reachOf(mayContent.move);
    return await this.database.transaction(async () => {
      const page = await this.take(id);
      const isAdopted = parent !== undefined && parent !== page.parent;
      const isRanked = isAdopted || after !== undefined;
      const isPlaced = parent !== undefined || after !== undefined;
      // Also where it has this parent already: who may not move it is not told which that is.
      if (isPlaced && page.parent !== null && !allows(mayContent.move, parentOf(page)))
        throw notAllowed(mayContent.move);
      if (page.version !== basedOn) throw pageChanged(await this.tree.one(id));
      if (page.parent === null) throw homeStays();
      const above = isAdopted ? await this.newParent(page, parent) : { id: page.parent, path: page.parentPath };
      const address: Address =
        isAdopted || slug !== undefined
          ? await chosenAddress(this.database, page.site, above.path, slug ?? page.slug, id)
          : page;
      const position = isRanked ? await positionAmong(this.database, above.id, after, id) : page.position;
      const moved = await moveSubtree(this.database, { ...page, to: { ...address, parent: above.id, position } });
      if (moved.longest > addressMaxBytes) throw addressTooLong();
      if (address.path !== page.path)
        await emit(PageMoved, { pageId: id, siteId: page.site, from: page.path, to: address.path, pages: moved.pages });
      touchPage(this.database, page);
      touchSubtree(
        this.database,
        { ...page, path: address.path, parent: above.id },
        address.path === page.path ? [id] : moved.ids,
      );
      return { ...(await this.tree.one(id)), redirects: moved.redirects };
    });
  }

  private async take(id: string): Promise<PlacedPage> {
    if (!(await lockTree(this.database, id, 'alone'))) throw pageNotFound();
    const [page] = await this.database.query<PlacedPage>(
      `SELECT p.id, p.site, p.parent, p.type, p.slug, p.path, p.position, p.version, above.path AS "parentPath", ${withinSql('p', '$2')} AS within
       FROM content_page p LEFT JOIN content_page above ON above.id = p.parent WHERE p.id = $1 AND p.trashed_at IS NULL FOR NO KEY UPDATE OF p`,
      [id, sections()],
    );
    requireFor(mayContent.move, page);
    return page;
  }

  private async newParent(page: PlacedPage, id: string): Promise<{ readonly id: string; readonly path: string }> {
    const [parent] = await this.database.query<NewParent>(
      `SELECT id, path, type, site, ${withinSql('p', '$2')} AS within FROM content_page p WHERE id = $1 AND trashed_at IS NULL`,
      [id, sections()],
    );
    requireParent(mayContent.move, parent);
    if (parent.site !== page.site) throw noSuchPlace('parent', 'A page cannot move to another site.');
    if (parent.path === page.path || parent.path.startsWith(`${page.path}/`)) {
      throw new Problem('content.move-into-itself', {
        status: 409,
        title: 'A page cannot stand under itself or under a page beneath it.',
      });
    }
    this.types.assertUnder(page.type, parent.type);
    return parent;
  }
}

interface NewParent extends Placed {
  readonly id: string;
  readonly path: string;
  readonly type: string;
  readonly site: string;
}

interface PlacedPage extends Placed {
  readonly id: string;
  readonly site: string;
  readonly parent: string | null;
  readonly parentPath: string;
  readonly type: string;
  readonly slug: string;
  readonly path: string;
  readonly position: string;
  readonly version: number;
}

function addressTooLong(): Problem {
  const message = `The address of a page beneath it would be longer than ${addressMaxBytes} bytes.`;
  return new Problem('content.address-too-long', {
    status: 422,
    title: message,
    errors: [{ path: 'slug', code: 'address-too-long', message }],
  });
}
