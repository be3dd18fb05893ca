import { InjectionToken, type Provider, type Type } from '@angular/core';

/** Components that draw blocks on the writing surface, by the names of the blocks; see `blockContext`. */
export type BlockFaces = Readonly<Record<string, Type<unknown>>>;

/** The faces that extensions add. They are named before any page is opened, so ours must not come along; see `FaceCatalogue`. */
export const addedFaces = new InjectionToken<readonly BlockFaces[]>('faces of blocks of extensions');

/** Adds faces for an extension's blocks. A block without one is drawn as a form of its fields. */
export function provideBlockFaces(faces: BlockFaces): Provider {
  return { provide: addedFaces, useValue: faces, multi: true };
}
