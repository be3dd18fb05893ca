import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { Breadcrumb, Frame, Icon, IconButton, Kbd } from '@tessera/ui';
import { filter, map } from 'rxjs';
import { CommandPalette } from './command-palette';

/** Where am I, find anything, and the acts of the screen. */
@Component({
  selector: 'tessera-top-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, Icon, IconButton, Kbd, NgTemplateOutlet],
  host: { role: 'banner' },
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.css',
})
export class TopBar {
  protected readonly frame = inject(Frame);
  protected readonly palette = inject(CommandPalette);
  private readonly router = inject(Router);

  /** A screen that says nothing about its place is named by its route. */
  private readonly title = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.titleOfRoute()),
    ),
    { initialValue: this.titleOfRoute() },
  );
  protected readonly path = computed(() => [{ label: this.title() ?? 'Start' }]);

  private titleOfRoute(): string | undefined {
    let route = this.router.routerState.snapshot.root;
    while (route.firstChild) route = route.firstChild;
    return route.title;
  }
}
