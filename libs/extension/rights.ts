import { type Permission, type PolicyPerson, Problem } from '@tessera/models';
import { type ActingPerson, currentAct } from './act';

/** The groups every installation starts with, by their keys; what each may is said by the `grants` of extensions. Owners need no grant. */
export const readyGroups = {
  owner: 'Owner',
  administrator: 'Administrator',
  publisher: 'Publisher',
  editor: 'Editor',
  author: 'Author',
  sales: 'Sales',
  viewer: 'Viewer',
} as const;

/** One of the groups that every installation starts with and that can be granted something; administrators get every right. */
export type ReadyGroup = Exclude<keyof typeof readyGroups, 'owner' | 'administrator'>;

/** What a person may, added up over all groups. There is no right that takes another away. */
export interface Rights {
  /** Names of the permissions that hold everywhere. */
  readonly everywhere: ReadonlySet<string>;
  /** Name of a permission → ids of the places at and below which it holds. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** The rights of who is in no group. */
export const noRights: Rights = Object.freeze({ everywhere: new Set<string>(), places: new Map() });

/** Rights that hold everywhere; for tests and for what needs no places. */
export function rightsTo(...permissions: readonly Permission[]): Rights {
  return { everywhere: new Set(permissions.map(({ name }) => name)), places: new Map() };
}

/** Whether somebody has a permission everywhere; nobody but the owner does where there are no rights. */
export function has({ isOwner, rights = noRights }: ActingPerson, { name }: Permission): boolean {
  return isOwner || rights.everywhere.has(name);
}

/** Whether whoever acts has a permission everywhere; the system has all of them. */
export function may(permission: Permission): boolean {
  const { person, system } = currentAct();
  return system !== undefined || (person !== null && has(person, permission));
}

/** Ids of the places at and below which whoever acts has a permission, beside having it everywhere. */
export function placesOf({ name }: Permission): readonly string[] {
  return currentAct().person?.rights?.places.get(name) ?? [];
}

/** Whether somebody has a permission everywhere or in some place: may a route be called at all? The act itself asks for the place. */
export function hasSomewhere(person: ActingPerson, permission: Permission): boolean {
  return has(person, permission) || (person.rights?.places.get(permission.name)?.length ?? 0) > 0;
}

/** A person as policies see it. */
export function asPolicyPerson(person: ActingPerson): PolicyPerson {
  return {
    id: person.id,
    isOwner: person.isOwner,
    isAdministrator: person.isAdministrator ?? false,
    may: (permission) => has(person, permission),
    within: ({ name }) => person.rights?.places.get(name) ?? [],
  };
}

/** Goes on only where whoever acts has a right everywhere. Throws `auth.sign-in-needed` (401) or `auth.not-allowed` (403). */
export function requireRight(permission: Permission): void {
  if (may(permission)) return;
  if (!currentAct().person) throw new Problem('auth.sign-in-needed', { status: 401, title: 'Please sign in.' });
  throw new Problem('auth.not-allowed', {
    status: 403,
    title: 'You may not do this.',
    detail: `It needs the right "${permission.label}".`,
  });
}
