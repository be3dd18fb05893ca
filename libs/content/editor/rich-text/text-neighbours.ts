import { InjectionToken } from '@angular/core';
import type { Json } from '@tessera/models';
import type { RichTextField } from './rich-text-field';

/** A text cut in two at the caret. Either half may be empty (null). */
export interface TextHalves {
  readonly before: Json;
  readonly after: Json;
}

/** What stands around a text among blocks, and what happens at its edges. A text that stands alone has none. */
export interface TextNeighbours {
  /** Makes a text known, so that the keyboard can be put into it. */
  adopt(text: RichTextField): void;
  /** The caret goes beyond the first or last line; `x` in pixels of the window. False where nothing is there. */
  leave(direction: 'up' | 'down', x: number): boolean;
  /** Backspace at the very beginning. False where nothing can be joined. */
  joinBefore(): boolean;
  /** "/" at the beginning of a line: something else is wanted there. `at` is where the caret stands. */
  insertHere(at: DOMRect, cut: () => TextHalves): void;
  /** Pictures pasted at the caret. */
  takePictures(files: readonly File[], cut: () => TextHalves): void;
  /** Escape: the block itself takes the keyboard. */
  rise(): void;
}

export const textNeighbours = new InjectionToken<TextNeighbours>('what stands around a text');
