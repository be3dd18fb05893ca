import { currentAct, hasSomewhere, Installed } from '@tessera/extension';
import type { Action, Entity } from '@tessera/models';
import { mayDo } from '../resource/may-do';

/** The actions of an entity that whoever acts may run: with the action's right, or the right to change where it names none. */
export function visibleActions(entity: Entity): readonly Action<Entity, object>[] {
  const { person, services, system } = currentAct();
  const actions = services.get(Installed).admins.get(entity.name)?.actions ?? [];
  return actions.filter(
    ({ right }) =>
      system !== undefined || (right ? person !== null && hasSomewhere(person, right) : mayDo(entity, 'change')),
  );
}
