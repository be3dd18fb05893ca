import { conditionFor, Database, fulfilled } from '@tessera/database/server';
import { currentAct } from '@tessera/extension';
import type { Condition, Entity, Verb } from '@tessera/models';
import type { SingleRecord } from '../../contract';

/** Under which condition whoever acts may do something to records of an entity. */
export function conditionOf(entity: Entity, verb: Verb): Condition {
  const { services, person, system } = currentAct();
  return system !== undefined || conditionFor(services.get(Database).installed, entity, verb, person);
}

/** Whether whoever acts may do something to some records of an entity at least. */
export function mayDo(entity: Entity, verb: Verb): boolean {
  return conditionOf(entity, verb) !== false;
}

/** What whoever acts may do to one record. A statement is asked only where it depends on the record. */
export async function mayDoTo(entity: Entity, id: string): Promise<SingleRecord['may']> {
  const conditions = [conditionOf(entity, 'change'), conditionOf(entity, 'delete')];
  const open = conditions.filter((condition) => typeof condition === 'object');
  const met = open.length > 0 ? await fulfilled(currentAct().services.get(Database), entity, id, open) : [];
  const [change, remove] = conditions.map((condition) =>
    typeof condition === 'object' ? (met?.[open.indexOf(condition)] ?? false) : condition,
  );
  return { change: change!, delete: remove! };
}
