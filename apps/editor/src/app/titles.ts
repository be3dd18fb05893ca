import { inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';

/** The window's title: the screen first, so that a narrow tab still tells. */
@Injectable({ providedIn: 'root' })
export class Titles extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(state: RouterStateSnapshot): void {
    const screen = this.buildTitle(state);
    this.title.setTitle(screen ? `${screen} · Tessera` : 'Tessera');
  }
}
