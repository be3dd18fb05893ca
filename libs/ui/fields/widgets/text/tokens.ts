import { ChangeDetectionStrategy, Component, ElementRef, inject, input, output } from '@angular/core';
import { FocusMover } from '../../../focus/focus-mover';
import { Icon } from '../../../icon/icon';

/** A word that can be taken away. */
export interface Token {
  readonly id: string;
  readonly text: string;
}

/** Words in a line, each with a cross; the next one has the keyboard when one goes, the control beside them after the last. */
@Component({
  selector: 'tessera-tokens',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '[hidden]': 'tokens().length === 0' },
  template: `
    <ul>
      @for (token of tokens(); track token.id) {
        <li>
          <span class="cut" [title]="token.text">{{ token.text }}</span>
          <button type="button" [attr.aria-label]="'Remove ' + token.text" (click)="remove(token, $index)">
            <tessera-icon name="x" [size]="12" />
          </button>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    li {
      display: flex;
      align-items: center;
      max-width: 100%;
      height: 24px;
      padding-left: 8px;
      border: 1px solid var(--line-strong);
      border-radius: 12px;
      background: var(--surface-sunk);
    }
    button {
      display: grid;
      place-items: center;
      width: 22px;
      height: 22px;
      border-radius: 50%;
      color: var(--text-secondary);
    }
    button:hover {
      color: var(--text);
    }
  `,
})
export class Tokens {
  readonly tokens = input.required<readonly Token[]>();
  readonly removed = output<string>();

  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected remove({ id }: Token, index: number): void {
    this.removed.emit(id);
    const control = () => this.element.parentElement?.querySelector('input');
    this.mover.toNext(() => this.element.querySelectorAll('button'), index, control);
  }
}
