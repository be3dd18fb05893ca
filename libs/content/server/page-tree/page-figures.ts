import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { defineFigure, type FigurePoint } from '@tessera/models';
import { mayContent } from '../../contract';
import { reachOf } from '../rights/page-rights';
import { isWithin } from '../rights/sections-sql';

/** How many weeks the chart of publications has. */
const weeks = 8;

/** Numbers of the pages that whoever acts may see. */
@Injectable()
export class PageFigures {
  constructor(private readonly database: Database) {}

  /** How many pages are ahead of what visitors see. */
  async waiting(): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM content_page p
       WHERE p.is_changed AND p.trashed_at IS NULL AND ${isWithin('p', '$1')}`,
      [reachOf(mayContent.view)],
    );
    return row!.count;
  }

  /** How many pages were last published in each of the latest weeks of seven days, oldest first; `label` is the first day as ISO 8601. */
  async publications(): Promise<readonly FigurePoint[]> {
    return await this.database.query<FigurePoint>(
      `WITH week AS (
         SELECT n, date_trunc('day', now()) + interval '1 day' - n * interval '7 days' AS begins FROM generate_series(1, $2::int) n)
       SELECT to_char(week.begins, 'YYYY-MM-DD') AS label, count(p.id)::int AS value
       FROM week LEFT JOIN content_page p ON p.published_at >= week.begins AND p.published_at < week.begins + interval '7 days'
         AND p.trashed_at IS NULL AND p.live_revision IS NOT NULL AND ${isWithin('p', '$1')}
       GROUP BY week.n, week.begins ORDER BY week.n DESC`,
      [reachOf(mayContent.view), weeks],
    );
  }
}

/** How many pages were published in the last seven days, and how that went in the weeks before. */
export const publications = defineFigure({
  name: 'content.publications',
  label: 'Pages published in 7 days',
  icon: 'send',
  right: mayContent.view,
  link: '/pages',
  load: async (services) => {
    const line = await services.get(PageFigures).publications();
    if (line.every(({ value }) => value === 0)) return null;
    const [before, now] = line.slice(-2);
    return { count: now!.value, before: { count: before!.value, when: 'the 7 days before' }, line };
  },
});

/** How many pages say something else in their draft than to visitors; nothing where that is none. */
export const waitingPages = defineFigure({
  name: 'content.waiting-pages',
  label: 'Live pages with unpublished changes',
  icon: 'file-pen',
  right: mayContent.change,
  link: '/pages',
  load: async (services) => {
    const count = await services.get(PageFigures).waiting();
    return count > 0 ? { count } : null;
  },
});
