import { type Entity, Problem } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { readableColumns, visibleCondition } from '../access';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { Parameters } from '../parameters';
import { type Going, goingWith } from './going';
import { type Referrer, referrersOf } from './referrers';

const mostCounted = 1000;

/**
 * Tells more of why a record could not be deleted: where nothing but the trash holds it, which no list shows,
 * `database.used-in-trash` (409) with what lies there as far as whoever acts may see it; else what was thrown. Of no transaction.
 */
export async function whyHeld(database: Database, entity: Entity, id: string, thrown: Problem): Promise<Problem> {
  const holders: Holder[] = [];
  const going = await goingWith(database, entity, [id]);
  for (const [target, ids] of going)
    for (const referrer of referrersOf(database.installed, target))
      if (referrer.effect === 'prevents') holders.push(await look(database, referrer, [...ids], going));
  const inTrash = holders.filter(({ isInTrash }) => isInTrash);
  if (inTrash.length === 0 || holders.some(({ isOutside }) => isOutside)) return thrown;
  return new Problem('database.used-in-trash', {
    status: 409,
    title: 'Something in the trash still refers to this.',
    detail: wordsOf(inTrash),
    cause: thrown,
  });
}

interface Holder {
  readonly entity: Entity;
  readonly isOutside: boolean;
  readonly isInTrash: boolean;
  /** Of those in the trash that whoever acts may see; no more than one beyond `mostCounted`. */
  readonly count: number;
}

async function look(
  database: Database,
  { entity, column }: Referrer,
  ids: readonly string[],
  going: Going,
): Promise<Holder> {
  const parameters = new Parameters();
  const wanted = parameters.add(ids, 'uuid[]');
  const gone = parameters.add([...(going.get(entity) ?? [])], 'uuid[]');
  const seen = readableColumns(entity).includes(column)
    ? conditionSql(entity, visibleCondition(database, entity, 'with'), parameters, fullLens(database))
    : 'FALSE';
  const refers = `FROM ${sqlName(entity.table)} t WHERE t.${sqlName(column.column)} = ANY (${wanted}) AND NOT t.id = ANY (${gone})`;
  const [outside, inTrash] = entity.trash ? ['t.trashed_at IS NULL', 't.trashed_at IS NOT NULL'] : ['TRUE', 'FALSE'];
  const [row] = await database.query<Omit<Holder, 'entity'>>(
    `SELECT EXISTS (SELECT ${refers} AND ${outside}) AS "isOutside", EXISTS (SELECT ${refers} AND ${inTrash}) AS "isInTrash", ` +
      `(SELECT count(*)::int FROM (SELECT ${refers} AND ${inTrash} AND ${seen} LIMIT ${mostCounted + 1}) AS counted) AS count`,
    parameters.values,
  );
  return { entity, ...row! };
}

function wordsOf(holders: readonly Holder[]): string {
  const seen = holders.filter(({ count }) => count > 0);
  if (seen.length === 0) return 'You may not see it: ask somebody who may delete it for good.';
  const each = seen.map(({ entity: { label, labels }, count }) =>
    count > mostCounted
      ? `more than ${mostCounted} ${labels.toLowerCase()}`
      : `${count} ${(count === 1 ? label : labels).toLowerCase()}`,
  );
  return `In the trash: ${each.join(', ')}. Restore and move what lies there, or delete it for good.`;
}
