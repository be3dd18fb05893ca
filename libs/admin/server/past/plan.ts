import { deletionPlan } from '@tessera/database/server';
import type { Entity } from '@tessera/models';
import type { DeletionPlan } from '../../contract';
import { choiceOf, namingFields } from '../records/choices';

/** `GET …/{id}/deletion-plan`: what would happen if a record were deleted, as far as whoever acts may see it. */
export async function planOf(entity: Entity, id: string): Promise<DeletionPlan> {
  const { effects, ...plan } = await deletionPlan(entity, id);
  return {
    ...plan,
    effects: effects.map(({ entity: other, examples, ...effect }) => {
      const naming = namingFields(other);
      return {
        ...effect,
        entity: other.name,
        labels: other.labels,
        examples: examples.map((row) => choiceOf(other, row, naming)),
      };
    }),
  };
}
