import { inject, Injectable, type Type } from '@angular/core';
import { addedFaces, type BlockFaces } from './block-faces';
import { FormFace } from './form-face';
import { GalleryFace } from './gallery-face';
import { ListingFace } from './listing-face';
import { PictureFace } from './picture-face';
import { QuoteFace } from './quote-face';
import { TextFace } from './text-face';

const builtIn: BlockFaces = {
  'content.rich-text': TextFace,
  'content.quote': QuoteFace,
  'content.code': ListingFace,
  'content.image': PictureFace,
  'content.gallery': GalleryFace,
};

/** Finds the face of a block. */
@Injectable({ providedIn: 'root' })
export class FaceCatalogue {
  private readonly faces: BlockFaces = Object.assign({}, builtIn, ...(inject(addedFaces, { optional: true }) ?? []));

  face(block: string): Type<unknown> {
    return (Object.hasOwn(this.faces, block) ? this.faces[block] : undefined) ?? FormFace;
  }
}
