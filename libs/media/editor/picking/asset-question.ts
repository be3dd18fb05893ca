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
  /** Several at once. */
  readonly isMany?: boolean;
}

/** Lets the person choose something that is in the library already, or add it there. */
@Injectable({ providedIn: 'root' })
export class AssetQuestion {
  private readonly dialogs = inject(Dialogs);

  async ask(wish: AssetWish): Promise<AssetView | undefined> {
    return (await this.open(wish))?.[0];
  }

  /** The same for several, in the order in which they were chosen; none when it was dismissed. */
  async askMany(wish: AssetWish): Promise<readonly AssetView[]> {
    return (await this.open({ ...wish, isMany: true })) ?? [];
  }

  private async open(wish: AssetWish): Promise<readonly AssetView[] | undefined> {
    const { AssetDialog } = await import('./asset-dialog');
    return this.dialogs.open<readonly AssetView[], AssetWish>(AssetDialog, { wide: true, data: wish });
  }
}
