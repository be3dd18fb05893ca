/**
 * The ids among the parameter `sections` of a page and of everything above it, whether in the trash or not: the parents are
 * followed, as the address of a page in the trash is that of another by now. Who is bound by no section pays nothing for it.
 */
export const withinSql = (page: string, sections: string) => `
  CASE WHEN cardinality(${sections}::uuid[]) = 0 THEN '{}'::uuid[] ELSE ARRAY(
    WITH RECURSIVE line AS (
      SELECT ${page}.id, ${page}.parent UNION ALL SELECT a.id, a.parent FROM content_page a JOIN line ON a.id = line.parent
    )
    SELECT line.id FROM line WHERE line.id = ANY (${sections})
  ) END`;

/** A part of WITH: where the pages in the parameter `sections` are, those in the trash left out. See `isUnder`. */
export const sectionsCte = (sections: string) => `
  section AS MATERIALIZED (SELECT s.id, s.site, s.path FROM content_page s WHERE s.id = ANY (${sections}::uuid[]) AND s.trashed_at IS NULL)`;

/**
 * The condition that a page which is not in the trash stands at or beneath one of `sectionsCte`, or that the parameter is null:
 * everywhere. By addresses, which for such pages say what the parents say, and are compared without a look at another row.
 */
export const isUnder = (page: string, sections: string) => `
  (${sections}::uuid[] IS NULL OR EXISTS (SELECT FROM section s WHERE s.site = ${page}.site AND (s.path = ${page}.path OR ${isBeneath('s', page)})))`;

/** The condition that one page stands beneath another, both of the same site and not in the trash. */
export const isBeneath = (above: string, page: string) =>
  `(${page}.path <> ${above}.path AND (${above}.path = '/' OR starts_with(${page}.path, ${above}.path || '/')))`;

/** The condition that a page, be it in the trash, stands at or beneath one of the pages in the parameter `sections`; everywhere where that is null. */
export const isWithin = (page: string, sections: string) => `
  (${sections}::uuid[] IS NULL OR EXISTS (
    WITH RECURSIVE line AS (
      SELECT ${page}.id, ${page}.parent UNION ALL SELECT a.id, a.parent FROM content_page a JOIN line ON a.id = line.parent
    )
    SELECT FROM line WHERE line.id = ANY (${sections})
  ))`;
