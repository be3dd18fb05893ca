import type { Database } from '@tessera/database/server';
import { type ActingPerson, currentAct, has, type Rights } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { GroupRight } from '../../contract';
import { lineOf } from './line-of';

/**
 * Goes on only where whoever acts has all of `rights`: nobody hands out what she does not have herself. A right in a place may
 * be handed out by who has it there, further up, or everywhere. Throws `users.right-not-yours` (403).
 */
export async function requireHaving(database: Database, rights: readonly GroupRight[]): Promise<void> {
  const { person, system } = currentAct();
  if (system !== undefined || person?.isOwner) return;
  for (const right of rights)
    if (!person || !(await hasRight(database, person, right))) throw notYours(database, right);
}

/** Rights one by one, as `requireHaving` takes them. */
export function asList({ everywhere, places }: Rights): GroupRight[] {
  return [
    ...[...everywhere].map((permission) => ({ permission, place: null })),
    ...[...places].flatMap(([permission, ids]) => ids.map((place) => ({ permission, place }))),
  ];
}

async function hasRight(database: Database, person: ActingPerson, { permission: name, place }: GroupRight) {
  const permission = database.installed.permissions.get(name);
  // What is not installed is had by nobody but owners, and counts again once it is installed.
  if (!permission) return false;
  if (has(person, permission)) return true;
  const mine = person.rights?.places.get(name) ?? [];
  if (place === null || mine.length === 0) return false;
  const line = await lineOf(database, database.installed.entities.get(permission.within ?? ''), place);
  return line.some((id) => mine.includes(id));
}

function notYours({ installed }: Database, { permission }: GroupRight): Problem {
  return new Problem('users.right-not-yours', {
    status: 403,
    title: 'You cannot give what you may not do yourself.',
    detail: `You do not have the right "${installed.permissions.get(permission)?.label ?? permission}" there.`,
    members: { permission },
  });
}
