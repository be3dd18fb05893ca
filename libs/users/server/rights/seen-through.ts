import { type ActingPerson, noRights, type Rights } from '@tessera/extension';

/** A group through whose eyes somebody looks. */
export interface ViewedGroup {
  readonly id: string;
  /** It is that of the owners. */
  readonly isOwner: boolean;
  readonly rights: Rights;
}

/**
 * Somebody looking through the eyes of a group: with what both may, so never with more than her own; an owner, who may
 * everything, with the rights of the group alone. Who changes something meanwhile is refused by the gate.
 */
export function seenThrough(person: ActingPerson, group: ViewedGroup): ActingPerson {
  const { id, name, isOwner, rights = noRights } = person;
  return {
    id,
    name,
    isOwner: isOwner && group.isOwner,
    rights: isOwner ? group.rights : intersection(rights, group.rights),
    viewsAs: group.id,
  };
}

/** What both have. Of two places one of which lies in the other, neither: where they lie is known to their owner alone, and less is safe. */
function intersection(one: Rights, other: Rights): Rights {
  const everywhere = new Set([...one.everywhere].filter((name) => other.everywhere.has(name)));
  const names = new Set([...one.places.keys(), ...other.places.keys()]);
  const places = [...names].map((name): [string, readonly string[]] => {
    const [mine = [], theirs = []] = [one.places.get(name), other.places.get(name)];
    const shared = mine.filter((place) => theirs.includes(place));
    return [
      name,
      [
        ...new Set([
          ...shared,
          ...(one.everywhere.has(name) ? theirs : []),
          ...(other.everywhere.has(name) ? mine : []),
        ]),
      ],
    ];
  });
  return { everywhere, places: new Map(places.filter(([, ids]) => ids.length > 0)) };
}
