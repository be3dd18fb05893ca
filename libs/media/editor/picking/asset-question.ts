import { inject, Injectable } from '@angular/core';
import { Dialogs } from '@tessera/ui';
import type { AssetKind, AssetView } from '../../contract';

/** What is to be chosen. */
export interface AssetWish {
  readonly heading: string;
  /** Any when left out. */
  readonly kinds?: readonly AssetKind[];
  /** What the media type begins with, e.g. `video/`. */
  readonly mime?: string;
}

/** Lets the person choose something that is in the library already, or add it there. */
@Injectable({ providedIn: 'root' })
export class AssetQuestion {
  private readonly dialogs = inject(Dialogs);

  async ask(wish: AssetWish): Promise<AssetView | undefined> {
    const { AssetDialog } = await import('./asset-dialog');
    return this.dialogs.open<AssetView, AssetWish>(AssetDialog, { wide: true, data: wish });
  }
}
