import { computed, inject, type Signal } from '@angular/core';
import { type IconName, isIconName } from '@tessera/ui';
import { EntitySchemas } from './schema/entity-schemas';

/** A line of the sidebar that leads to a list. */
export interface EntityNavEntry {
  readonly label: string;
  readonly icon: IconName;
  readonly path: string;
  readonly group: string;
  /** What one may add there: `New venue`; missing for who may not. */
  readonly add?: { readonly label: string; readonly path: string };
}

/** A line for each entity that the person may see, as soon as the server has said which. Needs an injection context. */
export function adminNavigation(): Signal<readonly EntityNavEntry[]> {
  const schemas = inject(EntitySchemas);
  // Where it fails, the list that somebody opens says so.
  schemas.load().catch(() => undefined);
  return computed(() =>
    schemas.all().flatMap(({ label, labels, icon, group, resource, may }): EntityNavEntry[] => {
      if (group === null) return [];
      const path = `/${resource}`;
      const add = { label: `New ${label.toLowerCase()}`, path: `${path}/new` };
      return [{ label: labels, icon: isIconName(icon) ? icon : 'box', path, group, ...(may.add && { add }) }];
    }),
  );
}
