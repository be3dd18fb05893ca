import { type ActingPerson, noRights } from '@tessera/extension';

/** Whether two moments of one person have the same rights. */
export function sameRights(one: ActingPerson, other: ActingPerson): boolean {
  return one.id === other.id && summary(one) === summary(other);
}

function summary({ isOwner, viewsAs, rights = noRights }: ActingPerson): string {
  const places = [...rights.places].map(([name, ids]) => [name, [...ids].sort()] as const);
  return JSON.stringify([isOwner, viewsAs ?? null, [...rights.everywhere].sort(), places.sort(byName)]);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
