import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { type Command, Commands, Theme } from '@tessera/ui';
import { Leaving } from './leaving';
import { Navigation } from './navigation';
import { themes } from './themes';

/** The acts of the shell itself: going somewhere, appearance, signing out, and `more`. Needs an injection context. */
export function offerShellCommands(more: () => readonly Command[]): void {
  const router = inject(Router);
  const navigation = inject(Navigation);
  const theme = inject(Theme);
  const leaving = inject(Leaving);
  inject(Commands).add(() => [
    ...navigation.entries().map(({ label, icon, path }) => ({
      id: `go:${path}`,
      group: 'Go to',
      label,
      icon,
      run: () => router.navigateByUrl(path),
    })),
    ...navigation.entries().flatMap(({ add }) =>
      add
        ? [
            {
              id: `new:${add.path}`,
              group: 'New',
              label: add.label,
              icon: 'plus' as const,
              also: 'add create',
              run: () => router.navigateByUrl(add.path),
            },
          ]
        : [],
    ),
    ...more(),
    ...themes
      .filter(({ value }) => value !== theme.choice())
      .map(({ value, label, icon }) => ({
        id: `theme:${value}`,
        group: 'Appearance',
        label: `Appearance: ${label.toLowerCase()}`,
        icon,
        also: 'theme colours mode',
        run: () => theme.choice.set(value),
      })),
    {
      id: 'sign-out',
      group: 'You',
      label: 'Sign out',
      icon: 'log-out' as const,
      also: 'log out leave',
      run: () => leaving.signOut(),
    },
  ]);
}
