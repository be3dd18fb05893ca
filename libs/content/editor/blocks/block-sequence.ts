import { InjectionToken } from '@angular/core';
import type { Json } from '@tessera/models';
import type { TextHalves } from '../rich-text/text-neighbours';
import type { MenuPlace } from './menu/block-menu';

/** What a block asks of the sequence it stands in. */
export interface BlockSequence {
  set(id: string, name: string, value: Json): void;
  move(id: string, by: 1 | -1): void;
  duplicate(id: string): void;
  remove(id: string): void;
  /** Asks what shall stand behind a block and puts it there. */
  add(after: string | null, at: MenuPlace): Promise<void>;
  addWithin(id: string, at: MenuPlace, cut: () => TextHalves): Promise<void>;
  addPictures(id: string | null, files: readonly File[], cut?: () => TextHalves): void;
  leave(id: string, direction: 'up' | 'down', x: number): boolean;
  joinBefore(id: string): boolean;
  /** Puts the keyboard onto the neighbour as a whole. */
  step(id: string, by: 1 | -1): void;
}

export const blockSequence = new InjectionToken<BlockSequence>('the blocks among which a block stands');
