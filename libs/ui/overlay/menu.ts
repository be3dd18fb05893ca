import { CdkMenu, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, Directive, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';
import { Kbd } from '../status/kbd';

/**
 * Opens a menu below a button: `<button tesseraButton [tesseraMenuFor]="menu">…</button>` and
 * `<ng-template #menu><tessera-menu>…</tessera-menu></ng-template>`. Arrow keys, typing ahead and Escape work.
 */
@Directive({
  selector: '[tesseraMenuFor]',
  hostDirectives: [
    {
      directive: CdkMenuTrigger,
      inputs: [
        'cdkMenuTriggerFor: tesseraMenuFor',
        'cdkMenuTriggerData: tesseraMenuData',
        'cdkMenuPosition: tesseraMenuPosition',
      ],
      outputs: ['cdkMenuOpened: tesseraMenuOpened', 'cdkMenuClosed: tesseraMenuClosed'],
    },
  ],
})
export class MenuFor {}

/** The panel of a menu; holds `button[tesseraMenuItem]`, `tessera-menu-line` and `tessera-menu-label`. */
@Component({
  selector: 'tessera-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  hostDirectives: [CdkMenu],
  template: `<ng-content />`,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-width: 200px;
      max-width: 320px;
      max-height: calc(100dvh - 48px);
      margin-block: 4px;
      padding: 4px;
      overflow-y: auto;
      border-radius: var(--radius-overlay);
      background: var(--surface-raised);
      box-shadow: var(--shadow-overlay);
      animation: tessera-rise var(--state);
    }
    @media (forced-colors: active) {
      :host {
        border: 1px solid CanvasText;
      }
    }
  `,
})
export class Menu {}

/** One act of a menu: `<button tesseraMenuItem icon="copy" (triggered)="copy()">Duplicate</button>`; `danger` for harm. */
@Component({
  selector: 'button[tesseraMenuItem], a[tesseraMenuItem]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Kbd],
  hostDirectives: [
    { directive: CdkMenuItem, inputs: ['cdkMenuItemDisabled: disabled'], outputs: ['cdkMenuItemTriggered: triggered'] },
  ],
  host: { '[class.danger]': 'danger()' },
  template: `
    @if (icon(); as name) {
      <tessera-icon [name]="name" />
    }
    <span class="words cut"><ng-content /></span>
    @if (keys(); as keys) {
      <tessera-kbd [keys]="keys" />
    }
  `,
  styleUrl: './menu-item.css',
})
export class MenuItem {
  readonly icon = input<IconName>();
  readonly keys = input<string>();
  readonly danger = input(false);
}

/** One of several choices of which one holds: `<button tesseraMenuChoice [checked]="isDark()" (triggered)="dark()">Dark</button>`. */
@Component({
  selector: 'button[tesseraMenuChoice]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  hostDirectives: [
    {
      directive: CdkMenuItemRadio,
      inputs: ['cdkMenuItemChecked: checked'],
      outputs: ['cdkMenuItemTriggered: triggered'],
    },
  ],
  template: `
    @if (icon(); as name) {
      <tessera-icon [name]="name" />
    }
    <span class="words cut"><ng-content /></span>
    @if (radio.checked) {
      <tessera-icon name="check" />
    }
  `,
  styleUrl: './menu-item.css',
})
export class MenuChoice {
  readonly icon = input<IconName>();
  protected readonly radio = inject(CdkMenuItemRadio);
}

/** A hairline between groups of a menu. */
@Component({
  selector: 'tessera-menu-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'separator' },
  template: '',
  styles: `
    :host {
      display: block;
      height: 1px;
      margin: 4px -4px;
      background: var(--line);
    }
  `,
})
export class MenuLine {}

/** A heading inside a menu. */
@Component({
  selector: 'tessera-menu-label',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ng-content />`,
  styles: `
    :host {
      display: block;
      padding: 8px 8px 4px;
      color: var(--text-secondary);
      font: 500 12px/16px var(--sans);
    }
  `,
})
export class MenuLabel {}
