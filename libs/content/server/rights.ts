import { mayCall } from '@tessera/auth/server';
import { currentAct } from '@tessera/extension';
import { type Permission, Problem } from '@tessera/models';

/** Goes on only where the acting person has a right, or the system acts. Throws `auth.sign-in-needed` (401) or `auth.not-allowed` (403). */
export function requireRight(permission: Permission): void {
  const { person, system } = currentAct();
  if (system !== undefined || mayCall(person, { public: false, permissions: [permission] })) return;
  if (!person) throw new Problem('auth.sign-in-needed', { status: 401, title: 'Please sign in.' });
  throw new Problem('auth.not-allowed', {
    status: 403,
    title: 'You may not do this.',
    detail: `It needs the right "${permission.label}".`,
  });
}
