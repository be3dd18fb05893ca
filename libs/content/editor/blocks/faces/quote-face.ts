import { ChangeDetectionStrategy, Component } from '@angular/core';
import { FaceField } from './face-field';

/** Somebody's words and whose they are, as the site shows them. */
@Component({
  selector: 'tessera-quote-face',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FaceField],
  template: `
    <tessera-face-field class="words" name="text" prompt="What was said" />
    <tessera-face-field class="source" name="source" prompt="Who said it" />
  `,
  styles: `
    :host {
      display: block;
      padding: 6px 0 6px 22px;
      border-left: 2px solid var(--accent);
    }
    .words {
      font: italic 400 24px/33px var(--serif);
    }
    .source {
      display: block;
      margin-top: 8px;
      color: var(--text-secondary);
      font: 400 14px/22px var(--sans);
    }
  `,
})
export class QuoteFace {}
