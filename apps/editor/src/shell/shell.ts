import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ViewAsBanner } from '@tessera/auth/editor';
import { type Command, Dialogs, FocusMover, Frame, remembered, ToastArea } from '@tessera/ui';
import { BottomBar } from './bottom-bar';
import { ConnectionBar } from './connection-bar';
import { InspectorSheet } from './inspector-sheet';
import { Keys } from './keys';
import { matches } from './matches';
import { offerShellCommands } from './shell-commands';
import { Sidebar } from './sidebar';
import { TopBar } from './top-bar';

/** The room around every screen: sidebar, top bar, content, inspector; on small screens rail, bottom bar and sheet. */
@Component({
  selector: 'tessera-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BottomBar, ConnectionBar, NgTemplateOutlet, RouterOutlet, Sidebar, ToastArea, TopBar, ViewAsBanner],
  hostDirectives: [Keys],
  host: { '[class.folded]': 'isFolded()', '[class.inspected]': 'hasColumn()' },
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  protected readonly frame = inject(Frame);
  private readonly wantsFolded = remembered('sidebar-folded', false);
  private readonly isMedium = matches('(max-width: 1099px)');
  protected readonly isSmall = matches('(max-width: 640px)');
  protected readonly isFolded = computed(() => this.isMedium() || this.wantsFolded());
  protected readonly mayUnfold = computed(() => !this.isMedium());
  protected readonly inspector = computed(() => this.frame.slot('inspector'));
  protected readonly hasColumn = computed(
    () => this.inspector() !== null && !this.isMedium() && this.frame.isInspectorOpen(),
  );

  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');
  private readonly dialogs = inject(Dialogs);
  private readonly mover = inject(FocusMover);

  constructor() {
    offerShellCommands(() => this.commands());
    this.openSheetWhenAsked();
    this.focusContentAfterNavigation();
  }

  protected fold(): void {
    this.wantsFolded.update((isFolded) => !isFolded);
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.content().nativeElement.focus();
  }

  private commands(): Command[] {
    const fold: Command = {
      id: 'fold-sidebar',
      group: 'View',
      label: this.isFolded() ? 'Unfold the sidebar' : 'Fold the sidebar',
      icon: 'panel-left',
      keys: 'mod+\\',
      run: () => this.fold(),
    };
    const inspect: Command = {
      id: 'inspector',
      group: 'View',
      label: this.hasColumn() ? 'Hide the inspector' : 'Show the inspector',
      icon: 'panel-right',
      keys: 'mod+.',
      run: () => (this.hasColumn() ? this.hideInspector() : this.frame.showInspector()),
    };
    return [...(this.mayUnfold() ? [fold] : []), ...(this.inspector() ? [inspect] : [])];
  }

  /** Whoever was in it goes on in the screen. */
  private hideInspector(): void {
    this.frame.isInspectorOpen.set(false);
    this.mover.draw();
    if (document.activeElement === document.body) this.content().nativeElement.focus();
  }

  private openSheetWhenAsked(): void {
    let seen = this.frame.inspectorAsked();
    effect(() => {
      const asked = this.frame.inspectorAsked();
      const template = this.inspector();
      if (asked === seen || !template || !this.isMedium()) return;
      seen = asked;
      this.dialogs.sheet(InspectorSheet, { label: 'Inspector' });
    });
  }

  /** A link in the sidebar or palette vanishes or stays behind: the keyboard goes on in the new screen. */
  private focusContentAfterNavigation(): void {
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        if (event instanceof NavigationEnd && document.activeElement === document.body)
          this.content().nativeElement.focus();
      });
  }
}
