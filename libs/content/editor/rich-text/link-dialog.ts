import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Button, Control, Dialog, Field, isSafeHref, type Segment, Segments } from '@tessera/ui';
import type { PageRow } from '../../contract';
import { titleOf } from '../api/page-state';
import { TreePicker } from '../choosing/tree-picker';
import type { LinkTarget } from './schema/link-mark';

/** The link there is, and the words that are selected. */
export interface LinkQuestion extends LinkTarget {
  readonly text: string;
}

/** Where the words shall lead; null takes the link away. `words` are written where none are selected. */
export interface LinkChoice {
  readonly target: LinkTarget | null;
  readonly words: string;
}

type Way = 'address' | 'page';

/** Asks where words shall lead: an address outside, or a page, which the link then follows wherever it moves. */
@Component({
  selector: 'tessera-link-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, Field, Segments, TreePicker],
  template: `
    <tessera-dialog [heading]="isThere ? 'Change the link' : 'Link'">
      <form id="link" (submit)="$event.preventDefault(); done()">
        <tessera-segments label="Leads to" [choices]="ways" [(value)]="way" />
        @if (way() === 'address') {
          <tessera-field label="Address" help="https://…, mailto:…, tel:…, or a path such as /about" [error]="wrong()">
            <input
              tesseraControl
              type="text"
              inputmode="url"
              autocomplete="off"
              spellcheck="false"
              placeholder="https://"
              [value]="address()"
              (input)="address.set($any($event.target).value)"
            />
          </tessera-field>
        } @else {
          <tessera-tree-picker label="Page the words lead to" [(chosen)]="page" [reveal]="question.page" />
        }
      </form>
      <div acts>
        @if (isThere) {
          <button
            tesseraButton
            class="away"
            type="button"
            look="quiet"
            icon="unlink"
            (click)="dialog.close({ target: null, words: '' })"
          >
            Remove
          </button>
        }
        <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
        <button tesseraButton type="submit" form="link" look="primary" [disabled]="!target()">
          {{ isThere ? 'Change' : 'Link' }}
        </button>
      </div>
    </tessera-dialog>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
    .away {
      margin-right: auto;
    }
  `,
})
export class LinkDialog {
  protected readonly question = inject<LinkQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<LinkChoice>>(DialogRef);
  protected readonly isThere = this.question.href !== null || this.question.page !== null;
  protected readonly ways: readonly Segment<Way>[] = [
    { value: 'address', label: 'Address', icon: 'globe' },
    { value: 'page', label: 'Page', icon: 'file-text' },
  ];
  protected readonly way = signal<Way>(this.question.page ? 'page' : 'address');
  protected readonly address = signal(
    this.question.href ?? (looksLikeAddress(this.question.text) ? this.question.text : ''),
  );
  protected readonly page = signal<PageRow | null>(null);
  protected readonly wrong = computed(() =>
    this.address().trim() && !isSafeHref(written(this.address())) ? 'An address like this cannot be linked.' : null,
  );

  protected readonly target = computed<LinkTarget | null>(() => {
    if (this.way() === 'page') return this.page() ? { href: null, page: this.page()!.id } : null;
    const href = written(this.address());
    return href && isSafeHref(href) ? { href, page: null } : null;
  });

  protected done(): void {
    const target = this.target();
    if (target) this.dialog.close({ target, words: this.page() ? titleOf(this.page()!) : this.question.text });
  }
}

function looksLikeAddress(text: string): boolean {
  return /^(https?:\/\/|www\.|mailto:)\S+$/i.test(text.trim());
}

/** What people leave out: the scheme of a name with a dot, and of a mail address. */
function written(text: string): string {
  const address = text.trim();
  if (/^[^\s/@:]+@[^\s/@]+\.[^\s/@]+$/.test(address)) return `mailto:${address}`;
  return /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$|\?|#)/i.test(address) ? `https://${address}` : address;
}
