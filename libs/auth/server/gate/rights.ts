import { conditionFor } from '@tessera/database/server';
import { type Access, type ActingPerson, has, hasSomewhere, type Installed } from '@tessera/extension';
import type { Permission } from '@tessera/models';

/** Whether somebody may call a route. Where a right holds in some places only, the act that the route stands for asks for the place. */
export function mayCall(person: ActingPerson | null, access: Access, installed: Installed): boolean {
  if (access.public) return true;
  if ('entity' in access) return conditionFor(installed, access.entity, access.verb, person) !== false;
  return person !== null && access.permissions.every((permission) => hasSomewhere(person, permission));
}

/** The first right that a route states and somebody has nowhere; undefined where the route asks for none by its name. */
export function missingRight(person: ActingPerson, access: Access): Permission | undefined {
  return 'permissions' in access ? access.permissions.find((each) => !hasSomewhere(person, each)) : undefined;
}

/** Names of the permissions that somebody has, everywhere or in some place. */
export function permissionsOf(person: ActingPerson | null, installed: Installed): string[] {
  if (!person) return [];
  return [...installed.permissions.values()]
    .filter((permission) => has(person, permission) || hasSomewhere(person, permission))
    .map(({ name }) => name)
    .sort();
}
