import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import type { DocumentFields } from '@tessera/models';
import { mayContent } from '../../contract';
import { PageTypes } from '../page-types';
import { reachOf } from '../rights/page-rights';
import { isUnder, sectionsCte } from '../rights/sections-sql';

/** The state of a page that points at something: its draft, or what visitors see. */
export type ReferenceLayer = 'draft' | 'live';

/** A page that points at something. */
export interface Usage {
  readonly page: string;
  readonly title: string;
  readonly path: string;
  readonly layer: ReferenceLayer;
  /** Where in the document: `body.<blockId>.image`. */
  readonly place: string;
}

/** Who points at what: kept in step with the documents, in the transaction that changes them. */
@Injectable()
export class References {
  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
  ) {}

  /** Pages that use a record and that whoever acts may see, those in the trash left out, at most `limit`. */
  async usedBy(entity: string, id: string, { limit = 100 }: { readonly limit?: number } = {}): Promise<Usage[]> {
    const reach = reachOf(mayContent.view);
    return await this.database.query<Usage>(
      // The references first, whatever is known of how many there are: page by page each would be looked for among all others.
      `WITH ${sectionsCte('$4')},
       r AS MATERIALIZED (SELECT page, layer, place FROM content_reference WHERE target = $1 AND entity = $2)
       SELECT r.page, p.title, p.path, r.layer, r.place FROM r JOIN content_page p ON p.id = r.page
       WHERE p.trashed_at IS NULL AND ${isUnder('p', '$4')} ORDER BY r.layer DESC, r.page, r.place LIMIT $3`,
      [id, entity, limit, reach],
    );
  }

  /** Writes down what a new document points at; of a new page there is nothing to compare with. */
  async noteNew(page: string, type: string, fields: DocumentFields): Promise<void> {
    if (this.types.referencesOf(type, fields).length > 0) await this.note(page, 'draft', type, fields);
  }

  /** Brings the draft's references up to date, with a statement only where they differ. */
  async noteChange(page: string, type: string, before: DocumentFields, after: DocumentFields): Promise<void> {
    const [was, is] = [before, after].map((fields) => JSON.stringify(this.types.referencesOf(type, fields)));
    if (was !== is) await this.note(page, 'draft', type, after);
  }

  /** What visitors see points at just this from now on. */
  async notePublished(page: string, type: string, fields: DocumentFields): Promise<void> {
    await this.note(page, 'live', type, fields);
  }

  /** Visitors see nothing of the page any more. */
  async noteUnpublished(page: string): Promise<void> {
    await this.database.query("DELETE FROM content_reference WHERE page = $1 AND layer = 'live'", [page]);
  }

  /** What many documents of one layer point at, whatever was noted of them before; one statement. */
  async noteMany(layer: ReferenceLayer, documents: readonly NotedDocument[]): Promise<void> {
    const references = documents.flatMap(({ page, type, fields }) =>
      this.types.referencesOf(type, fields).map((reference) => ({ page, ...reference })),
    );
    await this.database.query(noteSql, [
      documents.map(({ page }) => page),
      layer,
      references.map(({ page }) => page),
      references.map(({ path }) => path),
      references.map(({ entity }) => entity),
      references.map(({ id }) => id),
    ]);
  }

  private async note(page: string, layer: ReferenceLayer, type: string, fields: DocumentFields): Promise<void> {
    await this.noteMany(layer, [{ page, type, fields }]);
  }
}

/** A document whose references are to be known. */
export interface NotedDocument {
  readonly page: string;
  readonly type: string;
  readonly fields: DocumentFields;
}

/** One text may link to the same page twice. */
const noteSql = `
  WITH wanted AS (SELECT DISTINCT * FROM unnest($3::uuid[], $4::text[], $5::text[], $6::uuid[]) AS w (page, place, entity, target)),
  gone AS (
    DELETE FROM content_reference r WHERE r.page = ANY ($1::uuid[]) AND r.layer = $2
    AND NOT EXISTS (SELECT FROM wanted w WHERE w.page = r.page AND w.place = r.place AND w.target = r.target)
  )
  INSERT INTO content_reference (id, page, layer, place, entity, target)
  SELECT database_uuidv7(), page, $2, place, entity, target FROM wanted
  ON CONFLICT (page, layer, place, target) DO NOTHING`;
