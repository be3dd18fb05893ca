import type { DocumentFields, Json, Versions } from '@tessera/models';
import type { Draft } from '../../contract';
import type { Placed } from '../rights/page-rights';
import { withinSql } from '../rights/sections-sql';

/** Columns and tables of a draft as `draftFrom` needs them: the draft is `d`, its page `p`, who wrote it last `person`; `sections` names a parameter. */
export const draftSelection = (sections: string) => `
  d.page, p.site, p.type, d.version, d.versions, d.fields, d.stamps, d.updated_at AS "updatedAt",
  d.updated_by AS "updatedBy", person.name AS "updatedByName", d.kept_version AS "keptVersion", d.unkept_since AS "unkeptSince",
  ${withinSql('p', sections)} AS within
  FROM content_draft d JOIN content_page p ON p.id = d.page LEFT JOIN users_person person ON person.id = d.updated_by`;

/** A draft as it comes from the database. */
export interface DraftRecord extends Placed {
  readonly page: string;
  readonly site: string;
  readonly type: string;
  readonly version: number;
  readonly versions: Versions;
  readonly fields: DocumentFields;
  readonly stamps: Json;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
  /** Null where there is no such person any more. */
  readonly updatedByName: string | null;
  readonly keptVersion: number;
  readonly unkeptSince: Date | null;
}

/** The draft as the API sends it. */
export function draftFrom({
  page,
  type,
  version,
  versions,
  fields,
  updatedAt,
  updatedBy,
  updatedByName,
}: DraftRecord): Draft {
  return {
    page,
    type,
    version,
    schemaVersion: versions[type] ?? 1,
    fields,
    updatedAt: updatedAt.toISOString(),
    updatedBy: updatedBy && updatedByName !== null ? { id: updatedBy, name: updatedByName } : null,
  };
}
