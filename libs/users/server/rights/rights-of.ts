import { type Installed, type ReadyGroup, type Rights, rightsTo } from '@tessera/extension';
import type { Permission } from '@tessera/models';

/** One right of a group as the database tells it: the key of the group where it follows extensions, else a permission and a place. */
export type Granted = readonly [follows: ReadyGroup | null, permission: string | null, place: string | null];

/** What groups add up to. Rights that nothing installed knows, and places of rights that have none, count for nothing. */
export function rightsOf(installed: Installed, granted: readonly Granted[]): Rights {
  const everywhere = new Set<string>();
  const places = new Map<string, string[]>();
  for (const [follows, name, place] of granted) {
    if (follows) for (const permission of readyRights(installed, follows)) everywhere.add(permission.name);
    const permission = name === null ? undefined : installed.permissions.get(name);
    if (!permission) continue;
    if (place === null) everywhere.add(permission.name);
    else if (permission.within) places.set(permission.name, [...(places.get(permission.name) ?? []), place]);
  }
  return { everywhere, places };
}

/** What installed extensions let one of the groups do that every installation starts with. */
export function readyRights({ extensions }: Installed, key: string): readonly Permission[] {
  return extensions.flatMap(({ grants }) => grants[key as ReadyGroup] ?? []);
}

const everything = new WeakMap<Installed, Rights>();

/** Every right there is. */
export function allRights(installed: Installed): Rights {
  let rights = everything.get(installed);
  if (!rights) everything.set(installed, (rights = rightsTo(...installed.permissions.values())));
  return rights;
}
