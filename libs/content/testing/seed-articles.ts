import type { Database } from '@tessera/database/server';
import { ArticlePage, RichTextBlock } from '../contract';

/**
 * Makes `count` published articles beneath the home page, straight in SQL, with some 70 words each: `everywhere` is in all of them,
 * `common0` to `common9` each in a tenth, `often0` to `often49` each in a fiftieth, `rare0` to `rare999` each in a thousandth, the
 * rest from 20,000 words. For benchmarks; gives their ids. Dated over ten years.
 */
export async function seedArticles(
  database: Database,
  site: { readonly id: string; readonly home: string },
  count: number,
): Promise<readonly string[]> {
  return await database.transaction(
    async () => {
      const pages = await database.query<{ id: string }>(pagesSql, [site.home, count, ArticlePage.name]);
      await database.query(documentsSql, [ArticlePage.name, RichTextBlock.name]);
      await database.query(
        'UPDATE content_page p SET live_revision = r.id FROM content_revision r WHERE r.page = p.id AND p.live_revision IS NULL',
      );
      return pages.map(({ id }) => id);
    },
    { statementTimeoutMs: 0 },
  );
}

const pagesSql = `
  INSERT INTO content_page (id, site, parent, position, locale, type, slug, path, title, first_published_at, published_at, dated_at)
  SELECT database_uuidv7(), above.site, above.id, 'd' || lpad(n::text, 7, '0'), above.locale, $3, 'article-' || n, '/article-' || n,
    'Glass rare' || n % 1000 || ' number ' || n, now(), now(), now() - n % 3650 * interval '1 day'
  FROM content_page above, generate_series(1, $2::int) AS n WHERE above.id = $1 RETURNING id`;

/** Few words are very frequent and many are rare, as in any language: the square of a random number. */
const documentsSql = `
  WITH numbered AS (
    SELECT id, title, row_number() OVER (ORDER BY position) AS n FROM content_page WHERE type = $1 AND live_revision IS NULL
  ), written AS (
    SELECT id, title, 'Everywhere common' || n % 10 || ' often' || n % 50 || ' often' || (n * 7) % 50 || ' tessera rare' || n % 1000 || ' ' || (
      SELECT string_agg('w' || substr(md5((power(random(), 2) * 20000)::int::text), 1, 7), ' ') FROM generate_series(1, 60) WHERE n > 0
    ) AS words FROM numbered
  )
  INSERT INTO content_revision (id, page, number, title, fields, draft_version, reason)
  SELECT database_uuidv7(), id, 1, title, jsonb_build_object('title', title, 'summary', left(words, 120), 'body', jsonb_build_array(
    jsonb_build_object('id', database_uuidv7(), 'type', $2::text, 'fields', jsonb_build_object('text', jsonb_build_object('type', 'doc', 'content',
      jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', words)))))))
  )), 1, 'published' FROM written`;
