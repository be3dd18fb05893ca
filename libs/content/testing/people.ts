import { somebody } from '@tessera/database/testing';
import type { ActingPerson } from '@tessera/extension';
import type { Permission } from '@tessera/models';

/** What somebody may do: everywhere, or within places by their ids. */
export interface MadeUpRights {
  readonly everywhere?: readonly Permission[];
  readonly within?: Readonly<Record<string, readonly Permission[]>>;
}

/** Somebody with rights made by hand, as groups would give them. */
export function personWith({ everywhere = [], within = {} }: MadeUpRights, name?: string): ActingPerson {
  const places = new Map<string, string[]>();
  for (const [place, permissions] of Object.entries(within))
    for (const permission of permissions) places.set(permission.name, [...(places.get(permission.name) ?? []), place]);
  return { ...somebody(name), rights: { everywhere: new Set(everywhere.map((each) => each.name)), places } };
}
