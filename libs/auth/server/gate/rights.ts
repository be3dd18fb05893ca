import type { Access, ActingPerson, Installed } from '@tessera/extension';

/** Whether somebody may call a route. The owner may everything; nobody else anything that is not public. */
export function mayCall(person: ActingPerson | null, access: Access): boolean {
  return access.public || (person?.isOwner ?? false);
}

/** Names of the permissions that somebody has. */
export function permissionsOf(person: ActingPerson | null, installed: Installed): string[] {
  return person?.isOwner ? [...installed.permissions.keys()].sort() : [];
}
