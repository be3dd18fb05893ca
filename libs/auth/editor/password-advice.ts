import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '@tessera/ui';
import { isLongEnough, isOwnData, leastForOwner } from './password-rules';

/** The rules for a password, each ticked as soon as it is met. */
@Component({
  selector: 'tessera-password-advice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <ul>
      @for (rule of rules(); track rule.words) {
        <li [class.met]="rule.isMet">
          <tessera-icon [name]="rule.isMet ? 'check' : 'circle'" [size]="12" />
          {{ rule.words }}<span class="visually-hidden">{{ rule.isMet ? ': done' : ': not yet' }}</span>
        </li>
      }
      <li><tessera-icon name="circle" [size]="12" />Not a password that others try first</li>
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 2px;
      margin-top: 8px;
      color: var(--text-secondary);
      font: var(--text-meta);
    }
    li {
      display: flex;
      align-items: center;
      gap: 6px;
    }
    .met {
      color: var(--success-text);
    }
    tessera-icon {
      justify-content: center;
      width: 14px;
    }
  `,
})
export class PasswordAdvice {
  readonly person = input.required<{ readonly name: string; readonly email: string; readonly password: string }>();

  /** Fewest characters. */
  readonly least = input(leastForOwner);

  protected readonly rules = computed(() => {
    const { password, ...person } = this.person();
    return [
      {
        words: `${this.least()} characters or more; a few words are easiest`,
        isMet: isLongEnough(password, this.least()),
      },
      { words: 'Not your name or e-mail address', isMet: password !== '' && !isOwnData(password, person) },
    ];
  });
}
