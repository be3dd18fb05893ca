import type { FieldWidgets } from '@tessera/ui';

/** How references to records are edited. */
export const referenceWidgets: FieldWidgets = {
  reference: () => import('./reference-widget').then((file) => file.ReferenceWidget),
  references: () => import('./references-widget').then((file) => file.ReferencesWidget),
};

/** How they are shown where they are not edited. */
export const referenceDisplays: FieldWidgets = {
  reference: () => import('./shown-reference').then((file) => file.ShownReference),
  references: () => import('./shown-reference').then((file) => file.ShownReference),
};
