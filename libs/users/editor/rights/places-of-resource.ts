import { inject } from '@angular/core';
import { Dialogs } from '@tessera/ui';
import type { UsersApi } from '../users-api';
import { PlaceDialog, type PlaceQuestion } from './place-dialog';
import type { RightPlace, RightPlaces } from './right-places';

/** Places that are records of a resource, chosen by their names; for entities for which nobody has said anything better. */
export function placesOfResource(api: UsersApi, label: string, path: string): RightPlaces {
  return {
    label,
    choose: async () => {
      const place = await inject(Dialogs).open<RightPlace, PlaceQuestion>(PlaceDialog, { data: { label, path } });
      return place ?? null;
    },
    nameOf: async (id) => (await api.choice(path, id))?.text ?? `A ${label} that is gone, or that you may not see`,
  };
}
