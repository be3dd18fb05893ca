import { currentAct } from '@tessera/extension';
import { type Entity, isUuid } from '@tessera/models';
import { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { readableColumns, visibleCondition } from '../access';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { Parameters } from '../parameters';
import { recordsById } from '../reading/include';
import { readFirst } from '../reading/read-first';
import type { Row } from '../reading/rows';
import { notFound } from '../writing/refusals';
import { type Going, goingWith } from './going';
import { type Referrer, referrersOf } from './referrers';

/** What would become of the records that refer, by one field, to a record that is deleted, or to what goes with it. */
export interface DeletionEffect {
  readonly entity: Entity;
  readonly field: string;
  readonly effect: Referrer['effect'];
  /** Of those that whoever asks may see; exact to 1,000. */
  readonly count: number | '1000+';
  /** The first of them. */
  readonly examples: readonly Row[];
}

/** What would happen if a record were deleted. */
export interface PlannedDeletion {
  /** It would go to the trash first, where it can be taken back and does nothing to others; `effects` come when it is deleted for good. */
  readonly toTrash: boolean;
  readonly effects: readonly DeletionEffect[];
  /** There are more, which whoever asks may not see. */
  readonly hasHidden: boolean;
  /** Nothing that refers to it holds it back, seen or hidden. */
  readonly isPossible: boolean;
}

const mostCounted = 1000;
const mostExamples = 5;
const byWeight = ['prevents', 'deleted', 'cleared'];

/**
 * Who refers to a record, over all that is installed, and what would become of it: one statement for each field that does, however
 * many records. Throws `<entity>-not-found` (404).
 */
export async function deletionPlan(entity: Entity, id: string): Promise<PlannedDeletion> {
  const database = currentAct().services.get(Database);
  const record = isUuid(id) ? await readFirst(database, entity, { filter: { id }, trash: 'with' }) : null;
  if (!record) throw notFound(entity);
  const going = await goingWith(database, entity, [id]);
  const found: Found[] = [];
  for (const [target, ids] of going)
    for (const referrer of referrersOf(database.installed, target))
      found.push(await look(database, referrer, [...ids], going, id));
  const toTrash = entity.trash && record['trashedAt'] === null;
  return {
    toTrash,
    effects: await effectsOf(found.filter(({ count }) => count > 0)),
    hasHidden: found.some(({ hidden }) => hidden),
    isPossible:
      toTrash || !found.some(({ referrer, count, hidden }) => referrer.effect === 'prevents' && (count > 0 || hidden)),
  };
}

interface Found {
  readonly referrer: Referrer;
  readonly count: number;
  readonly hidden: boolean;
  readonly examples: readonly string[];
}

async function look(
  database: Database,
  referrer: Referrer,
  ids: readonly string[],
  going: Going,
  root: string,
): Promise<Found> {
  const { entity, column, effect, isList } = referrer;
  const parameters = new Parameters();
  const name = `t.${sqlName(column.column)}`;
  const wanted = parameters.add(ids, 'uuid[]');
  // What goes anyway is not emptied and holds nothing back.
  const gone = parameters.add(effect === 'deleted' ? [root] : [...(going.get(entity) ?? [])], 'uuid[]');
  const seen = readableColumns(entity).includes(column)
    ? conditionSql(entity, visibleCondition(database, entity, 'with'), parameters, fullLens(database))
    : 'FALSE';
  const refers = `FROM ${sqlName(entity.table)} t WHERE ${isList ? `${name} && ${wanted}` : `${name} = ANY (${wanted})`} AND NOT t.id = ANY (${gone})`;
  const [row] = await database.query<Omit<Found, 'referrer'>>(
    `SELECT (SELECT count(*)::int FROM (SELECT ${refers} AND ${seen} LIMIT ${mostCounted + 1}) AS counted) AS count, ` +
      `EXISTS (SELECT ${refers} AND (${seen}) IS NOT TRUE) AS hidden, ` +
      `ARRAY(SELECT t.id ${refers} AND ${seen} ORDER BY t.id LIMIT ${mostExamples}) AS examples`,
    parameters.values,
  );
  return { referrer, ...row! };
}

async function effectsOf(found: readonly Found[]): Promise<DeletionEffect[]> {
  const wanted = new Map<string, Set<string>>();
  for (const { referrer, examples } of found)
    wanted.set(referrer.entity.name, new Set([...(wanted.get(referrer.entity.name) ?? []), ...examples]));
  const rows = await recordsById(wanted);
  return found
    .map(({ referrer: { entity, column, effect }, count, examples }): DeletionEffect => {
      const own = examples.map((id) => rows.get(entity.name)?.get(id)).filter((row) => row !== undefined);
      return { entity, field: column.name, effect, count: count > mostCounted ? '1000+' : count, examples: own };
    })
    .sort((a, b) => byWeight.indexOf(a.effect) - byWeight.indexOf(b.effect));
}
