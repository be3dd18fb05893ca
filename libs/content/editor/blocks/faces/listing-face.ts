import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { fieldProblems, SurfaceText } from '@tessera/ui';
import { blockContext } from './block-context';
import { FaceField } from './face-field';

/** A listing: typed as it will be shown; Tab writes two spaces, Escape lets the keyboard out. */
@Component({
  selector: 'tessera-listing-face',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FaceField, SurfaceText],
  template: `
    <div class="paper" [attr.data-path]="path()">
      <textarea
        tesseraSurfaceText
        spellcheck="false"
        autocapitalize="off"
        wrap="off"
        aria-label="Code"
        placeholder="Code"
        [attr.aria-invalid]="wrong() ? true : null"
        [text]="code()"
        (textChange)="block.set('code', $event)"
        (keydown.tab)="indent($event)"
      ></textarea>
      @if (wrong(); as wrong) {
        <p class="wrong" role="status">{{ wrong }}</p>
      }
    </div>
    <tessera-face-field class="language" name="language" prompt="Language" />
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    .paper {
      padding: 14px 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface-sunk);
      font: 14px/22px var(--mono);
    }
    textarea {
      overflow-x: auto;
      white-space: pre;
      tab-size: 2;
    }
    .language {
      position: absolute;
      top: 8px;
      right: 12px;
      width: 120px;
      color: var(--text-secondary);
      font: var(--text-meta);
      text-align: right;
    }
    .wrong {
      margin-top: 4px;
      color: var(--danger-text);
      font: var(--text-ui);
    }
  `,
})
export class ListingFace {
  protected readonly block = inject(blockContext);
  private readonly problems = inject(fieldProblems, { optional: true });
  protected readonly path = computed(() => `${this.block.path()}.code`);
  protected readonly code = computed(() => String(this.block.block().fields['code'] ?? ''));
  protected readonly wrong = computed(() => this.problems?.at(this.path()) ?? null);

  protected indent(event: Event): void {
    const { shiftKey, target } = event as KeyboardEvent;
    if (shiftKey) return;
    event.preventDefault();
    const area = target as HTMLTextAreaElement;
    area.setRangeText('  ', area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
