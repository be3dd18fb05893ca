import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { z } from 'zod';
import { mayContent, type Paged, type PageRow } from '../../contract';
import { cursorOf, momentInCursor, placeFrom } from '../cursor';
import type { ListPart } from '../page-tree/page-tree';
import { pageColumns, type PageRecord, pageRowFrom } from '../page-tree/page-rows';
import { reachOf, sections } from '../rights/page-rights';
import { isUnder, sectionsCte, withinSql } from '../rights/sections-sql';

/** The pages for which something is planned, or was and did not happen. */
@Injectable()
export class ScheduledPages {
  constructor(private readonly database: Database) {}

  /** Those that whoever acts may see, what comes next first; those in the trash left out. */
  async list({ size = 50, after }: ListPart = {}): Promise<Paged<PageRow>> {
    const reach = reachOf(mayContent.view);
    const [at, id] = after === undefined ? [null, null] : placeFrom(after, z.tuple([momentInCursor, z.uuid()]));
    const records = await this.database.query<PageRecord & { readonly next: Date }>(
      `WITH ${sectionsCte('$4')}
       SELECT ${pageColumns}, least(plan.publish_at, plan.unpublish_at) AS next, ${withinSql('p', '$5')} AS within
       FROM content_schedule plan JOIN content_page p ON p.id = plan.page
       WHERE (plan.publish_at IS NOT NULL OR plan.unpublish_at IS NOT NULL) AND p.trashed_at IS NULL AND ${isUnder('p', '$4')}
         AND ($1::timestamptz IS NULL OR (least(plan.publish_at, plan.unpublish_at), plan.page) > ($1, $2))
       ORDER BY least(plan.publish_at, plan.unpublish_at), plan.page LIMIT $3`,
      [at, id, size + 1, reach, sections()],
    );
    const shown = records.slice(0, size);
    const last = shown.at(-1);
    return {
      data: shown.map(pageRowFrom),
      page: { next: records.length > size && last ? cursorOf([last.next.toISOString(), last.id]) : null },
    };
  }
}
