import { isSeen } from '../published/is-seen';

/** Adds a parameter and gives its name. */
export type Add = (value: unknown) => string;

/** How many matches are looked at to find the newest of them. */
export const mostLookedAt = 10_000;
/** How many matches are ranked: the newest, and as many with the words in their title. */
export const mostRanked = 1_000;

/** A question in each language that is searched, as SQL of type `tsquery`. */
export interface AskedWords {
  /** Text search configurations of the pages of the site. */
  readonly languages: readonly string[];
  /** The question in a language. */
  readonly query: (language: string) => string;
}

/** The condition that the words of a row `s` match, or those of its title alone. */
export function matching({ languages, query }: AskedWords, row = 's', inTitle = false): string {
  const words = inTitle ? `ts_filter(${row}.words, '{a}')` : `${row}.words`;
  if (languages.length === 1) return `${words} @@ ${query(languages[0]!)}`;
  const each = languages.map((language) => `(${row}.language = '${language}' AND ${words} @@ ${query(language)})`);
  return `(${each.join(' OR ') || 'FALSE'})`;
}

/** The question in the language of a row `s`. */
export function ownQuery({ languages, query }: AskedWords, row = 's'): string {
  const [first, ...others] = languages;
  const cases = others.map((language) => `WHEN '${language}' THEN ${query(language)}`).join(' ');
  return cases ? `(CASE ${row}.language ${cases} ELSE ${query(first!)} END)` : query(first!);
}

/**
 * Parts of WITH, the last of which is `candidates`: the pages to rank. Few matches are all looked at; where there are more than
 * `mostLookedAt`, those among the newest pages, so that a frequent word costs no more on a larger site. A title with the words
 * is found however old it is. `site` is SQL of the id of a site, `filters` are conditions on a row `s` or `n`, `seen` one on its page `p`.
 */
export function candidatesSql(
  words: AskedWords & { readonly site: string },
  {
    filters = () => 'TRUE',
    seen = isSeen,
  }: { readonly filters?: (row: string) => string; readonly seen?: string } = {},
): string {
  const of = (row: string) => `${row}.site = ${words.site} AND ${filters(row)}`;
  return `
    probe AS MATERIALIZED (
      SELECT s.page, s.dated_at FROM content_search s WHERE ${of('s')} AND ${matching(words)} LIMIT ${mostLookedAt + 1}
    ), many AS MATERIALIZED (
      SELECT count(*) > ${mostLookedAt} AS are_many FROM probe
    ), found AS (
      SELECT page, dated_at FROM probe WHERE NOT (SELECT are_many FROM many)
      UNION ALL (
        SELECT n.page, n.dated_at FROM (
          SELECT * FROM content_search s WHERE s.site = ${words.site} ORDER BY s.dated_at DESC, s.page DESC LIMIT ${mostLookedAt}
        ) n WHERE (SELECT are_many FROM many) AND ${of('n')} AND ${matching(words, 'n')}
        ORDER BY n.dated_at DESC, n.page DESC LIMIT ${2 * mostRanked}
      )
    ), candidates AS MATERIALIZED (
      (
        SELECT f.page FROM found f JOIN content_page p ON p.id = f.page WHERE ${seen} ORDER BY f.dated_at DESC, f.page DESC LIMIT ${mostRanked}
      ) UNION (
        SELECT s.page FROM content_search s JOIN content_page p ON p.id = s.page
        WHERE ${of('s')} AND ${matching(words, 's', true)} AND ${seen} LIMIT ${mostRanked}
      )
    )`;
}

/** How well a row `s` fits: by what its fields weigh, in long texts less than in short ones; a title that is the very question comes first. */
export function rankSql(words: AskedWords, text: string): string {
  return `ts_rank('{0.1, 0.25, 0.5, 1}', s.words, ${ownQuery(words)}, 1) + CASE WHEN lower(s.title) = lower(${text}) THEN 1 ELSE 0 END`;
}

/** The text search configurations of the pages of a site (SQL of its id), each found by one look into the index. */
export const languagesOf = (site: string) => `
  WITH RECURSIVE l AS (
    (SELECT language FROM content_search WHERE site = ${site} ORDER BY language LIMIT 1)
    UNION ALL
    SELECT (SELECT s.language FROM content_search s WHERE s.site = ${site} AND s.language > l.language ORDER BY s.language LIMIT 1) FROM l WHERE l.language IS NOT NULL
  )
  SELECT language FROM l WHERE language IS NOT NULL LIMIT 8`;
