import { ChangeDetectionStrategy, Component, computed, contentChild, effect, signal } from '@angular/core';
import { Control } from './control';

/** Around a password input: shows and hides what was typed. `<tessera-password><input tesseraControl type="password" …/></tessera-password>`. */
@Component({
  selector: 'tessera-password',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-content />
    <button
      type="button"
      [attr.aria-pressed]="isShown()"
      [attr.aria-controls]="control().id"
      (click)="isShown.set(!isShown())"
    >
      {{ word() }}<span class="visually-hidden"> password</span>
    </button>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      --password-room: 64px;
    }
    :host ::ng-deep .tessera-control {
      padding-right: 60px;
    }
    button {
      position: absolute;
      inset-block: 4px;
      right: 4px;
      padding: 0 8px;
      border-radius: var(--radius-small);
      color: var(--text-secondary);
      font: 500 12px/16px var(--sans);
      cursor: pointer;
    }
    button:hover {
      background: var(--hover);
      color: var(--text);
    }
  `,
})
export class PasswordControl {
  protected readonly control = contentChild.required(Control);
  protected readonly isShown = signal(false);
  protected readonly word = computed(() => (this.isShown() ? 'Hide' : 'Show'));

  constructor() {
    effect(() => this.control().element.setAttribute('type', this.isShown() ? 'text' : 'password'));
  }
}
