import { inject, Injectable, InjectionToken, type Provider, type Type } from '@angular/core';
import { FormFace } from './form-face';
import { GalleryFace } from './gallery-face';
import { ListingFace } from './listing-face';
import { PictureFace } from './picture-face';
import { QuoteFace } from './quote-face';
import { TextFace } from './text-face';

/** Components that draw blocks on the writing surface, by the names of the blocks; see `blockContext`. */
export type BlockFaces = Readonly<Record<string, Type<unknown>>>;

const builtIn: BlockFaces = {
  'content.rich-text': TextFace,
  'content.quote': QuoteFace,
  'content.code': ListingFace,
  'content.image': PictureFace,
  'content.gallery': GalleryFace,
};

const added = new InjectionToken<readonly BlockFaces[]>('faces of blocks of extensions');

/** Adds faces for an extension's blocks. A block without one is drawn as a form of its fields. */
export function provideBlockFaces(faces: BlockFaces): Provider {
  return { provide: added, useValue: faces, multi: true };
}

/** Finds the face of a block. */
@Injectable({ providedIn: 'root' })
export class FaceCatalogue {
  private readonly faces: BlockFaces = Object.assign({}, builtIn, ...(inject(added, { optional: true }) ?? []));

  face(block: string): Type<unknown> {
    return (Object.hasOwn(this.faces, block) ? this.faces[block] : undefined) ?? FormFace;
  }
}
