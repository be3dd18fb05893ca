import type { Condition, Entity } from '@tessera/models';
import { visiblePath } from './visible-path';

/** The fields and paths that a condition looks at. */
export function fieldsOfCondition(condition: Condition): readonly string[] {
  if (typeof condition === 'boolean') return [];
  if ('all' in condition) return inAll(condition.all);
  if ('any' in condition) return inAll(condition.any);
  if ('not' in condition) return fieldsOfCondition(condition.not);
  return Object.keys('where' in condition ? condition.where : condition);
}

/** A condition as the editor may know it; null where it looks at something that whoever acts may not see, and so is for the server alone. */
export function visibleCondition(entity: Entity, condition: Condition | undefined): Condition | null {
  if (condition === undefined) return null;
  return fieldsOfCondition(condition).every((path) => visiblePath(entity, path)) ? condition : null;
}

function inAll(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap((condition) => fieldsOfCondition(condition));
}
