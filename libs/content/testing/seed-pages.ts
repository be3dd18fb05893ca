import type { Database } from '@tessera/database/server';

/** What `seedPages` made. */
export interface SeededPages {
  readonly site: string;
  readonly home: string;
  /** Pages directly beneath the home page, each with up to `sectionsPerArea` sections. */
  readonly areas: readonly string[];
  /** Pages with 99 pages beneath them. */
  readonly sections: readonly string[];
}

/** How many sections of a hundred pages stand in one area. */
export const sectionsPerArea = 100;

/**
 * Makes `count` published pages beneath the home page of a site, straight in SQL: areas → sections → 99 pages each.
 * For benchmarks and large tests; a section and what is beneath it are a hundred pages, a full area some ten thousand.
 */
export async function seedPages(
  database: Database,
  site: { readonly id: string; readonly home: string },
  count: number,
): Promise<SeededPages> {
  const areaCount = Math.max(1, Math.round(count / (100 * sectionsPerArea)));
  const sectionCount = Math.max(1, Math.round((count - areaCount) / 100));
  return await database.transaction(
    async () => {
      const level = async (sql: string, parameters: readonly unknown[]) =>
        (await database.query<{ id: string }>(`${sql} RETURNING id`, parameters)).map(({ id }) => id);
      const areas = await level(
        `${insert} SELECT ${values} FROM content_page above, generate_series(1, $2::int) AS n WHERE above.id = $1`,
        [site.home, areaCount, 'area'],
      );
      const sections = await level(
        `${insert} SELECT ${values} FROM generate_series(1, $2::int) AS n JOIN content_page above ON above.id = ($1::uuid[])[1 + (n - 1) / ${sectionsPerArea} % cardinality($1::uuid[])]`,
        [areas, sectionCount, 'section'],
      );
      await level(
        `${insert} SELECT ${values} FROM content_page above, generate_series(1, $2::int) AS n WHERE above.id = ANY ($1)`,
        [sections, 99, 'page'],
      );
      await database.query(countSql, [site.id]);
      await database.query(documentsSql, [site.id]);
      await database.query(
        'UPDATE content_page p SET live_revision = r.id FROM content_revision r WHERE r.page = p.id AND p.site = $1 AND p.live_revision IS NULL',
        [site.id],
      );
      return { site: site.id, home: site.home, areas, sections };
    },
    { statementTimeoutMs: 0 },
  );
}

const insert =
  'INSERT INTO content_page (id, site, parent, position, locale, type, slug, path, title, first_published_at, published_at, dated_at)';
/** Positions of one length: `d` and four digits of base 62, of which the decimal ones are enough here. */
const values = `
  database_uuidv7(), above.site, above.id, 'd' || lpad(n::text, 4, '0'), above.locale, 'content.standard', $3 || '-' || n,
  CASE WHEN above.path = '/' THEN '' ELSE above.path END || '/' || $3 || '-' || n, initcap($3) || ' ' || n || ' of ' || above.title, now(), now(), now()`;
const countSql = `
  UPDATE content_page p SET children = c.count FROM (
    SELECT parent, count(*)::int AS count FROM content_page WHERE site = $1 AND trashed_at IS NULL GROUP BY parent
  ) c WHERE p.id = c.parent`;
const documentsSql = `
  WITH p AS (
    SELECT id, title, jsonb_build_object('title', title) AS fields FROM content_page p WHERE site = $1 AND NOT EXISTS (SELECT FROM content_draft d WHERE d.page = p.id)
  ), d AS (
    INSERT INTO content_draft (id, page, fields, stamps, kept_version) SELECT database_uuidv7(), id, fields, '{"since":1,"fields":{},"blocks":{}}', 1 FROM p
  )
  INSERT INTO content_revision (id, page, number, title, fields, draft_version, reason) SELECT database_uuidv7(), id, 1, title, fields, 1, 'published' FROM p`;
