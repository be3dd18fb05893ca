import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Session } from '@tessera/auth/editor';
import { Menu, MenuChoice, MenuFor, MenuItem, MenuLabel, MenuLine, Theme, Tooltip } from '@tessera/ui';
import { Leaving } from './leaving';
import { themes } from './themes';

/** Who I am; behind it the appearance and the way out. */
@Component({
  selector: 'tessera-person-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Menu, MenuChoice, MenuFor, MenuItem, MenuLabel, MenuLine, Tooltip],
  templateUrl: './person-menu.html',
  styleUrl: './person-menu.css',
})
export class PersonMenu {
  readonly isFolded = input(false);

  protected readonly person = inject(Session).person;
  protected readonly theme = inject(Theme);
  protected readonly leaving = inject(Leaving);
  protected readonly themes = themes;
  protected readonly initials = computed(() => {
    const words = (this.person()?.name ?? '').trim().split(/\s+/);
    return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => Array.from(word ?? '')[0] ?? '').join('');
  });
}
