import { type Database } from '@tessera/database/server';
import { columnOf, type Entity, fieldsOf } from '@tessera/models';

/**
 * A place and all in which it lies, the nearest first: places of one entity lie in each other by its first reference to itself
 * (the parent of a page). Empty where there is no such place.
 */
export async function lineOf(database: Database, entity: Entity | undefined, place: string): Promise<string[]> {
  if (!entity) return [];
  const above = fieldsOf(entity.fields).find(
    ([, { kind, options }]) => kind.name === 'reference' && kind.describe?.(options)['target'] === entity.name,
  );
  const further = above
    ? `UNION SELECT t.id, t."${columnOf(above[0])}", line.steps + 1 FROM "${entity.table}" t JOIN line ON t.id = line.above WHERE line.steps < 100`
    : '';
  const rows = await database.query<{ id: string }>(
    `WITH RECURSIVE line (id, above, steps) AS (
      SELECT t.id, ${above ? `t."${columnOf(above[0])}"` : 'NULL::uuid'}, 0 FROM "${entity.table}" t WHERE t.id = $1 ${further}
    ) SELECT id FROM line ORDER BY steps`,
    [place],
  );
  return rows.map(({ id }) => id);
}
