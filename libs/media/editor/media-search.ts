import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '@tessera/auth/editor';
import { type Command, type CommandSource } from '@tessera/ui';
import { iconOf } from './library/asset-icon';
import { typeWords } from './library/asset-words';
import { MediaLibrary } from './library/media-library';

/** Pictures and files in the palette. */
const most = 5;

/** Finds pictures and files by their names, descriptions and captions. */
@Injectable({ providedIn: 'root' })
export class MediaSearch implements CommandSource {
  readonly group = 'Media';
  private readonly library = inject(MediaLibrary);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  async find(text: string, signal: AbortSignal): Promise<Command[]> {
    if (!this.session.may('media.view')) return [];
    const { data } = await this.library.find({ text, size: most }, signal);
    return data.map((asset) => ({
      id: `media:${asset.id}`,
      group: this.group,
      label: asset.name,
      note: typeWords(asset),
      icon: iconOf(asset),
      run: () => this.router.navigate(['/media'], { queryParams: { asset: asset.id } }),
    }));
  }
}
