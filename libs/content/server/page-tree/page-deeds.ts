import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { currentAct, hasSomewhere, requirePerson } from '@tessera/extension';
import type { Deed } from '@tessera/models';
import { mayContent } from '../../contract';
import { reachOf } from '../rights/page-rights';
import { isWithin } from '../rights/sections-sql';

/** How many pages of each kind are told: those of oneself, and those of others. */
const told = 20;
/** How far back it is looked, in saved drafts and in changes of whatever records. */
const lately = 5000;

/** What was last done with pages: written, which their drafts know, and moved, published or thrown away, which their history knows. */
@Injectable()
export class PageDeeds {
  constructor(private readonly database: Database) {}

  /** Newest first, only of pages that whoever acts may see; those in the trash too. One statement, however many pages there are. */
  async read(): Promise<readonly Deed[]> {
    const me = requirePerson();
    const { person } = currentAct();
    if (!person || !hasSomewhere(person, mayContent.view)) return [];
    const deeds = await this.database.query<Omit<Deed, 'link'> & { readonly isTrashed: boolean }>(deedsSql, [
      me.id,
      reachOf(mayContent.view),
      lately,
      told,
    ]);
    return deeds.map(({ isTrashed, ...deed }) => ({
      ...deed,
      title: deed.title || 'Untitled',
      ...(isTrashed && { link: '/pages?view=trash' }),
    }));
  }
}

/** A draft of version 1 is as old as its page, whose history says that it was created. What the system did by itself is nobody's work. */
const deedsSql = `
  WITH deed AS (
      SELECT page AS record, 'changed' AS operation, NULL AS did, updated_by AS person, updated_at AS at
      FROM (SELECT * FROM content_draft ORDER BY updated_at DESC LIMIT $3) d WHERE version > 1
      UNION ALL
      SELECT record, CASE WHEN after->>'trashed_at' IS NOT NULL THEN 'deleted' ELSE operation END,
        CASE WHEN after->>'trashed_at' IS NOT NULL THEN 'moved to the trash'
          WHEN operation = 'changed' AND before->>'trashed_at' IS NOT NULL THEN 'restored'
          WHEN operation = 'changed' AND after->>'live_revision' IS NOT NULL THEN 'published'
          WHEN operation = 'changed' AND before->>'live_revision' IS NOT NULL THEN 'unpublished'
          WHEN operation = 'changed' AND after ?| '{parent,slug,position}' THEN 'moved' END,
        person, created_at
      FROM (SELECT * FROM database_change ORDER BY id DESC LIMIT $3) c WHERE entity = 'content.page' AND operation <> 'deleted'),
    latest AS (
      SELECT DISTINCT ON (record, person IS NOT DISTINCT FROM $1::uuid) *, person IS NOT DISTINCT FROM $1::uuid AS mine
      FROM deed WHERE person IS NOT NULL ORDER BY record, person IS NOT DISTINCT FROM $1::uuid, at DESC),
    seen AS (
      SELECT l.*, p.title, p.trashed_at IS NOT NULL AS trashed, row_number() OVER (PARTITION BY l.mine ORDER BY l.at DESC) AS place
      FROM latest l JOIN content_page p ON p.id = l.record WHERE ${isWithin('p', '$2')})
  SELECT s.record, s.title, s.operation, s.did, s.at, person.name AS by, s.mine AS "isMine", s.trashed AS "isTrashed"
  FROM seen s LEFT JOIN users_person person ON person.id = s.person WHERE s.place <= $4 ORDER BY s.at DESC`;
