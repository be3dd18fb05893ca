import type { Signal } from '@angular/core';
import type { PageState } from '../../../contract';

/** The page on the screen, for sections that extensions add beneath its settings. */
export abstract class OpenPage {
  /** With what was written since it was read, saved or not. */
  abstract readonly state: Signal<PageState>;
  /** Another one whenever the place of the page, its plan or what visitors see of it has changed here. */
  abstract readonly moment: Signal<string>;
}
