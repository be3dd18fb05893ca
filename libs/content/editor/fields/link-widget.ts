import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { Button, Control, fieldContext, IconButton, isSafeHref, type Segment, Segments } from '@tessera/ui';
import { PageNames } from '../api/page-names';
import { PageChoice } from '../choosing/page-choice';

type Way = 'page' | 'url' | 'email';

/** A link: to a page, which it follows wherever that moves, to an address, or to a mailbox. */
@Component({
  selector: 'tessera-link-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, IconButton, Segments],
  template: `
    <tessera-segments label="Leads to" [choices]="ways" [value]="way()" (valueChange)="change($event)" />
    @if (way() === 'page') {
      <div class="page">
        @if (page(); as id) {
          <span class="cut">{{ names.name(id)()?.title ?? '…' }}</span>
          <button tesseraIconButton icon="x" label="Remove the link" [small]="true" (click)="field.set(null)"></button>
        }
        <button tesseraButton type="button" icon="file-text" (click)="choose()">
          {{ page() ? 'Change' : 'Choose a page' }}
        </button>
      </div>
    } @else {
      <input
        tesseraControl
        [type]="way() === 'email' ? 'email' : 'text'"
        spellcheck="false"
        autocomplete="off"
        [placeholder]="way() === 'email' ? 'name@example.org' : 'https://'"
        [value]="typed()"
        (input)="read($event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .page {
      display: flex;
      gap: 8px;
      align-items: center;
    }
    .page span {
      flex: 1;
    }
  `,
})
export class LinkWidget {
  protected readonly field = inject(fieldContext);
  protected readonly names = inject(PageNames);
  private readonly choice = inject(PageChoice);
  protected readonly ways: readonly Segment<Way>[] = [
    { value: 'page', label: 'Page' },
    { value: 'url', label: 'Address' },
    { value: 'email', label: 'E-mail' },
  ];
  private readonly value = computed(() => (this.field.value() ?? null) as Partial<Record<Way, string>> | null);
  protected readonly way = linkedSignal<Way>(() =>
    this.value()?.url !== undefined ? 'url' : this.value()?.email !== undefined ? 'email' : 'page',
  );
  protected readonly page = computed(() => this.value()?.page ?? null);
  protected readonly typed = linkedSignal(() => this.value()?.url ?? this.value()?.email ?? '');

  protected change(way: Way): void {
    if (way === this.way()) return;
    if (this.value()) this.field.set(null);
    this.way.set(way);
  }

  protected read(event: Event): void {
    const text = (event.target as HTMLInputElement).value.trim();
    const way = this.way();
    this.typed.set(text);
    if (text === '') {
      this.field.set(null);
      this.way.set(way);
    } else if (way === 'url' && !isSafeHref(text)) this.field.complain('An address like this cannot be linked.');
    else if (way === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
      this.field.complain('Type a whole e-mail address.');
    else this.field.set({ [way]: text });
  }

  protected async choose(): Promise<void> {
    const page = await this.choice.ask({ heading: 'Link to a page', act: 'Choose', from: this.page() });
    if (!page) return;
    this.names.know(page);
    this.field.set({ page: page.id });
  }
}
