import { Injectable } from '@nestjs/common';
import { Database, emit } from '@tessera/database/server';
import { currentAct, publicUrlOf, Settings } from '@tessera/extension';
import { type DocumentFields, uuidv7 } from '@tessera/models';
import { z } from 'zod';
import {
  DraftChanged,
  mayContent,
  type NewPage,
  type Paged,
  type PageDetails,
  type PageRow,
  slugFromTitle,
} from '../../contract';
import { newStamps } from '../../contract/document/stamps';
import { cursorOf, placeFrom } from '../cursor';
import { requireGuarded } from '../blocks/require-guarded';
import { PageTypes } from '../page-types';
import { References } from '../references/references';
import { allows, childOf, type Placed, reachOf, requireFor, requireParent, sections } from '../rights/page-rights';
import { isBeneath, sectionsCte, withinSql } from '../rights/sections-sql';
import { chosenAddress, freeAddress } from './free-address';
import { pageNotFound } from './page-problems';
import {
  detailColumns,
  pageColumns,
  pageDetailsFrom,
  type PageDetailRecord,
  type PageRecord,
  pageRowFrom,
  placeOf,
} from './page-rows';
import { positionAmong } from './siblings';
import { lockTree } from './tree-lock';

/** Which part of a list. */
export interface ListPart {
  /** Most rows. */
  readonly size?: number;
  /** `page.next` of the part before. */
  readonly after?: string | undefined;
}

/** A page just made. */
export type CreatedPage = PageRow & { readonly draftVersion: number };

/** What a page is made from. */
export interface PageToCreate extends NewPage {
  /** What to make the slug from instead of the title, where no slug is chosen; a number follows where it is taken. */
  readonly slugHint?: string;
  /** The id it shall have, for what comes from elsewhere and is referred to before it is here; a new one when left out. */
  readonly id?: string | undefined;
}

const placeInList = z.tuple([z.string(), z.uuid()]);
const lowestId = '00000000-0000-0000-0000-000000000000';

/** The pages of all sites as their editors see them: what stands where, and how a new one comes in. */
@Injectable()
export class PageTree {
  private readonly origin: string;

  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
    private readonly references: References,
    settings: Settings,
  ) {
    this.origin = publicUrlOf(settings);
  }

  /**
   * The pages directly beneath one, in their order; with null those where what one may see begins: the home pages of all sites,
   * or else the highest of one's sections. Nothing beneath a page that one may not see.
   */
  async children(parent: string | null, part: ListPart = {}): Promise<Paged<PageRow>> {
    return parent === null ? await this.roots(part) : await this.beneath(parent, part);
  }

  /** One page with where it stands; also one in the trash. Throws `content.page-not-found` (404). */
  async one(id: string): Promise<PageDetails> {
    reachOf(mayContent.view);
    const [record] = await this.database.query<PageDetailRecord>(
      `SELECT ${detailColumns} FROM content_page p JOIN content_draft d ON d.page = p.id WHERE p.id = $1`,
      [id],
    );
    if (!record) throw pageNotFound();
    requireFor(mayContent.view, placeOf(record));
    return pageDetailsFrom(record, this.origin);
  }

  /**
   * Makes a page with its draft. Visitors do not see it before it is published. The slug follows from the title, with a
   * number where that is taken, unless one is chosen. Throws `content.parent-not-found`, `content.not-under-here`,
   * `content.invalid-document` and others of `chosenAddress` (422), `content.address-taken` (409), and `auth.not-allowed` (403)
   * without the right at the parent.
   */
  async create({ id, parent, type, title, slug, slugHint, after, fields }: PageToCreate): Promise<CreatedPage> {
    reachOf(mayContent.create);
    const document = this.types.cleaned(type, { ...fields, title });
    this.types.assertDocument(type, document, { complete: false });
    return await this.database.transaction(async () => {
      const above = await this.addChildTo(parent);
      this.types.assertUnder(type, above.type);
      requireGuarded(this.types.get(type), this.types.blocks, {}, document, above);
      const wanted = slugFromTitle(slugHint || title, above.language) || 'page';
      const address =
        slug === undefined
          ? await freeAddress(this.database, above.site, above.path, wanted)
          : await chosenAddress(this.database, above.site, above.path, slug);
      const position = await positionAmong(this.database, parent, after);
      const page = await this.insert({ ...above, ...address, id, parent, position, type, title, document });
      await this.references.noteNew(page.id, type, document);
      await emit(DraftChanged, { pageId: page.id, siteId: page.site, version: 1 });
      return { ...page, draftVersion: 1 };
    });
  }

  private async roots({ size = 50, after }: ListPart): Promise<Paged<PageRow>> {
    const [path, id] = after === undefined ? ['', lowestId] : placeFrom(after, placeInList);
    const reach = reachOf(mayContent.view);
    const place = [sections(), path, id, size + 1];
    const records =
      reach === null
        ? await this.database.query<PageRecord>(homesSql, place)
        : await this.database.query<PageRecord>(highestSql, [...place, reach]);
    return partOf(records.map(pageRowFrom), size, (last) => last.path);
  }

  private async beneath(parent: string, { size = 50, after }: ListPart): Promise<Paged<PageRow>> {
    const [position, id] = after === undefined ? ['', lowestId] : placeFrom(after, placeInList);
    reachOf(mayContent.view);
    const records = await this.database.query<PageRecord>(childrenSql, [parent, sections(), position, id, size + 1]);
    const seen = records.filter((record) => allows(mayContent.view, { within: record.within }));
    return partOf(
      seen.map((record) => pageRowFrom({ ...record, ...childOf(record, record.id) })),
      size,
      (last) => last.position,
    );
  }

  /** Counts a child more, which also keeps others from adding one until we are done. */
  private async addChildTo(parent: string): Promise<ParentRecord> {
    await lockTree(this.database, parent, 'together');
    const [above] = await this.database.query<ParentRecord>(
      `UPDATE content_page p SET children = children + 1 WHERE id = $1 AND trashed_at IS NULL
       RETURNING site, locale, coalesce(locale, (SELECT locale FROM content_site WHERE id = p.site)) AS language, type, path, ${withinSql('p', '$2')} AS within`,
      [parent, sections()],
    );
    requireParent(mayContent.create, above);
    return above;
  }

  private async insert(page: NewPageRecord): Promise<PageRow> {
    const { id, site, parent, position, locale, type, slug, path, title, document, within } = page;
    const [record] = await this.database.query<Omit<PageRecord, 'within'>>(insertSql, [
      id ?? uuidv7(),
      site,
      parent,
      position,
      locale,
      type,
      slug,
      path,
      title,
      uuidv7(),
      JSON.stringify(document),
      JSON.stringify(newStamps()),
      currentAct().person?.id ?? null,
      JSON.stringify(this.types.versions),
    ]);
    return pageRowFrom({ ...record!, within });
  }
}

function partOf(rows: readonly PageRow[], size: number, place: (row: PageRow) => string): Paged<PageRow> {
  const data = rows.slice(0, size);
  const last = data.at(-1);
  return { data, page: { next: rows.length > size && last ? cursorOf([place(last), last.id]) : null } };
}

interface ParentRecord extends Placed {
  readonly site: string;
  /** Its own, which those beneath it take over. */
  readonly locale: string | null;
  /** Its own, or that of the site. */
  readonly language: string;
  readonly type: string;
  readonly path: string;
}

interface NewPageRecord extends Placed {
  readonly id: string | undefined;
  readonly site: string;
  readonly parent: string;
  readonly position: string;
  readonly locale: string | null;
  readonly type: string;
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly document: DocumentFields;
}

const homesSql = `
  SELECT ${pageColumns}, ${withinSql('p', '$1')} AS within FROM content_page p
  WHERE p.parent IS NULL AND p.trashed_at IS NULL AND (p.path, p.id) > ($2, $3) ORDER BY p.path, p.id LIMIT $4`;

const highestSql = `
  WITH ${sectionsCte('$5')}
  SELECT ${pageColumns}, ${withinSql('p', '$1')} AS within FROM content_page p
  WHERE p.id = ANY ($5) AND p.trashed_at IS NULL AND NOT EXISTS (SELECT FROM section s WHERE s.site = p.site AND ${isBeneath('s', 'p')})
  AND (p.path, p.id) > ($2, $3) ORDER BY p.path, p.id LIMIT $4`;

/** `within` is that of the parent, found once for all of them. */
const childrenSql = `
  SELECT ${pageColumns}, (SELECT ${withinSql('parent', '$2')} FROM content_page parent WHERE parent.id = $1) AS within FROM content_page p
  WHERE p.parent = $1 AND p.trashed_at IS NULL AND (p.position, p.id) > ($3, $4) ORDER BY p.position, p.id LIMIT $5`;

const insertSql = `
  WITH p AS (
    INSERT INTO content_page (id, site, parent, position, locale, type, slug, path, title) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING *
  ), d AS (
    INSERT INTO content_draft (id, page, fields, stamps, updated_by, unkept_since, versions) SELECT $10, id, $11, $12, $13, now(), $14 FROM p
  )
  SELECT ${pageColumns} FROM p`;
