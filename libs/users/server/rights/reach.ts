import { currentAct } from '@tessera/extension';
import { Problem } from '@tessera/models';

/** Goes on only for owners and the system. Throws `users.needs-owner` (403). */
export function mustBeOwner(): void {
  const { person, system } = currentAct();
  if (system !== undefined || person?.isOwner) return;
  throw new Problem('users.needs-owner', { status: 403, title: 'Only an owner may do this.' });
}

/** Goes on only for owners, administrators and the system. Throws `users.needs-administrator` (403). */
export function mustBeAdministrator(): void {
  const { person, system } = currentAct();
  if (system !== undefined || person?.isOwner || person?.isAdministrator) return;
  throw new Problem('users.needs-administrator', { status: 403, title: 'Only an administrator may do this.' });
}

/** Goes on only where whoever acts may touch the access of somebody: that of owners is for owners, that of administrators for both. */
export function requireReach({
  isOwner,
  isAdministrator,
}: {
  readonly isOwner: boolean;
  readonly isAdministrator: boolean;
}): void {
  if (isOwner) mustBeOwner();
  else if (isAdministrator) mustBeAdministrator();
}
