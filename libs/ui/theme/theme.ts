import { DOCUMENT, effect, inject, Injectable } from '@angular/core';
import { remembered } from './remembered';

/** Which colours the person wants: as her system has them, or always the same. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** Light or dark. The choice is kept in this browser; `apps/editor/public/theme.js` applies it before the first paint. */
@Injectable({ providedIn: 'root' })
export class Theme {
  readonly choice = remembered<ThemeChoice>('theme', 'system');

  constructor() {
    const root = inject(DOCUMENT).documentElement;
    effect(() => {
      const choice = this.choice();
      if (choice === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = choice;
    });
  }
}
