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
import { PageTypes } from '../page-types';
import { References } from '../references/references';
import { requireRight } from '../rights';
import { chosenAddress, freeAddress } from './free-address';
import { noSuchPlace, pageNotFound } from './page-problems';
import {
  detailColumns,
  pageColumns,
  pageDetailsFrom,
  type PageDetailRecord,
  type PageRecord,
  pageRowFrom,
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
}

const pagePlace = z.tuple([z.string(), z.uuid()]);

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

  /** The pages directly beneath one, in their order; with null the home pages of all sites. */
  async children(parent: string | null, { size = 50, after }: ListPart = {}): Promise<Paged<PageRow>> {
    requireRight(mayContent.view);
    const [position, id] =
      after === undefined ? ['', '00000000-0000-0000-0000-000000000000'] : placeFrom(after, pagePlace);
    const records = await this.database.query<PageRecord>(
      `SELECT ${pageColumns} FROM content_page p WHERE p.parent ${parent === null ? 'IS NULL AND $1::uuid IS NULL' : '= $1'} AND p.trashed_at IS NULL
       AND (p.position, p.id) > ($2, $3) ORDER BY p.position, p.id LIMIT $4`,
      [parent, position, id, size + 1],
    );
    const rows = records.slice(0, size).map(pageRowFrom);
    const last = rows.at(-1);
    return { data: rows, page: { next: records.length > size && last ? cursorOf([last.position, last.id]) : null } };
  }

  /** One page with where it stands; also one in the trash. Throws `content.page-not-found` (404). */
  async one(id: string): Promise<PageDetails> {
    requireRight(mayContent.view);
    const [record] = await this.database.query<PageDetailRecord>(
      `SELECT ${detailColumns} FROM content_page p JOIN content_draft d ON d.page = p.id WHERE p.id = $1`,
      [id],
    );
    if (!record) throw pageNotFound();
    return pageDetailsFrom(record, this.origin);
  }

  /**
   * Makes a page with its draft. Visitors do not see it before it is published. The slug follows from the title, with a
   * number where that is taken, unless one is chosen. Throws `content.parent-not-found`, `content.not-under-here`,
   * `content.invalid-document` and others of `chosenAddress` (422), and `content.address-taken` (409).
   */
  async create({ parent, type, title, slug, slugHint, after, fields }: PageToCreate): Promise<CreatedPage> {
    requireRight(mayContent.create);
    const document: DocumentFields = { ...fields, title };
    this.types.assertDocument(type, document, { complete: false });
    return await this.database.transaction(async () => {
      const above = await this.addChildTo(parent);
      this.types.assertUnder(type, above.type);
      const wanted = slugFromTitle(slugHint || title, above.locale) || 'page';
      const address =
        slug === undefined
          ? await freeAddress(this.database, above.site, above.path, wanted)
          : await chosenAddress(this.database, above.site, above.path, slug);
      const position = await positionAmong(this.database, parent, after);
      const page = await this.insert({ ...above, ...address, parent, position, type, title, document });
      await this.references.noteNew(page.id, type, document);
      await emit(DraftChanged, { pageId: page.id, siteId: page.site, version: 1 });
      return { ...page, draftVersion: 1 };
    });
  }

  /** Counts a child more, which also keeps others from adding one until we are done. */
  private async addChildTo(
    parent: string,
  ): Promise<{ readonly site: string; readonly locale: string; readonly type: string; readonly path: string }> {
    await lockTree(this.database, parent, 'together');
    const [above] = await this.database.query<{ site: string; locale: string; type: string; path: string }>(
      'UPDATE content_page SET children = children + 1 WHERE id = $1 AND trashed_at IS NULL RETURNING site, locale, type, path',
      [parent],
    );
    if (!above) throw noSuchPlace('parent', 'There is no such page to stand under.');
    return above;
  }

  private async insert(page: NewPageRecord): Promise<PageRow> {
    const { site, parent, position, locale, type, slug, path, title, document } = page;
    const [record] = await this.database.query<PageRecord>(insertSql, [
      uuidv7(),
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
    ]);
    return pageRowFrom(record!);
  }
}

interface NewPageRecord {
  readonly site: string;
  readonly parent: string;
  readonly position: string;
  readonly locale: string;
  readonly type: string;
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly document: DocumentFields;
}

const insertSql = `
  WITH p AS (
    INSERT INTO content_page (id, site, parent, position, locale, type, slug, path, title) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING *
  ), d AS (
    INSERT INTO content_draft (id, page, fields, stamps, updated_by, unkept_since) SELECT $10, id, $11, $12, $13, now() FROM p
  )
  SELECT ${pageColumns} FROM p`;
