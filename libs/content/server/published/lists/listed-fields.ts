/**
 * Columns `fields` and `versions` of a revision `r` in a list: of a document in the present form the values that `names` (a
 * parameter) asks for and no versions; of an older one all its values, so that it can be upgraded.
 */
export const listedFields = (names: string, present: string) => `
  CASE WHEN r.versions @> ${present}::jsonb
    THEN (SELECT coalesce(jsonb_object_agg(name, r.fields -> name), '{}') FROM unnest(${names}::text[]) AS name WHERE r.fields ? name)
    ELSE r.fields
  END AS fields,
  CASE WHEN r.versions @> ${present}::jsonb THEN NULL ELSE r.versions END AS versions`;
