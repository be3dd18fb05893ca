import { type Condition, type Entity, fieldOf } from '@tessera/models';
import type { Database } from '../../connection/database';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import type { Parameters } from '../parameters';

/**
 * What the row `alias`, as it shall be written, must fulfil before that is tried: so that a unique rule does not tell what others
 * have taken to who may not write such a record at all. Conditions on what only triggers know are looked at afterwards alone.
 */
export function beforehandSql(
  database: Database,
  entity: Entity,
  condition: Condition,
  parameters: Parameters,
  alias: string,
): string {
  if (namesDerived(entity, condition)) return 'TRUE';
  return conditionSql(entity, condition, parameters, fullLens(database), alias);
}

/** A new row has these already, whatever it is given. */
export function systemValues(): Readonly<Record<string, unknown>> {
  const now = new Date().toISOString();
  return { version: 1, created_at: now, updated_at: now };
}

function namesDerived(entity: Entity, condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return false;
  return Object.entries(condition).some(
    ([name, value]) => fieldOf(entity, name)?.options.derived === true || namesDerived(entity, value),
  );
}
