import { currentAct, hasSomewhere, Installed } from '@tessera/extension';
import { type Action, type Entity, Problem } from '@tessera/models';
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

/** An action that whoever acts may run. Throws `admin.action-not-found` (404). */
export function actionNamed(entity: Entity, name: string): Action<Entity, object> {
  const action = visibleActions(entity).find((each) => each.name === name);
  if (action) return action;
  throw new Problem('admin.action-not-found', { status: 404, title: 'There is no such action.' });
}
