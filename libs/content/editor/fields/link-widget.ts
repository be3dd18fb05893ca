import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, untracked } from '@angular/core';
import { AssetQuestion, MediaLibrary } from '@tessera/media/editor';
import { Button, Control, fieldContext, IconButton, isSafeHref, type Segment, Segments } from '@tessera/ui';
import { PageNames } from '../api/page-names';
import { PageChoice } from '../choosing/page-choice';

type Way = 'page' | 'file' | 'url' | 'email';

/** A link: to a page, which it follows wherever that moves, to a file of the library, to an address, or to a mailbox. */
@Component({
  selector: 'tessera-link-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, IconButton, Segments],
  template: `
    <tessera-segments label="Leads to" [choices]="ways" [value]="way()" (valueChange)="change($event)" />
    @if (way() === 'page') {
      <div class="target">
        @if (page(); as id) {
          <span class="cut">{{ names.name(id)()?.title ?? '…' }}</span>
          <button tesseraIconButton icon="x" label="Remove the link" [small]="true" (click)="field.set(null)"></button>
        }
        <button tesseraButton type="button" icon="file-text" (click)="choose()">
          {{ page() ? 'Change' : 'Choose a page' }}
        </button>
      </div>
    } @else if (way() === 'file') {
      <div class="target">
        @if (file(); as file) {
          @if (file === 'missing') {
            <span>This file is gone, or lies in a folder that you may not see.</span>
          } @else {
            <a class="cut" [href]="file.url" [download]="file.name" [title]="'Download ' + file.name">{{
              file.name
            }}</a>
          }
        } @else if (value()?.file) {
          <span aria-busy="true">…</span>
        }
        @if (value()?.file) {
          <button tesseraIconButton icon="x" label="Remove the link" [small]="true" (click)="field.set(null)"></button>
        }
        <button tesseraButton type="button" icon="images" (click)="chooseFile()">
          {{ value()?.file ? 'Change' : 'Choose a file' }}
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
    .target {
      display: flex;
      gap: 8px;
      align-items: center;
    }
    .target :is(span, a) {
      flex: 1;
      min-width: 0;
    }
    .target a {
      color: var(--text);
      text-decoration-color: var(--line-strong);
    }
  `,
})
export class LinkWidget {
  protected readonly field = inject(fieldContext);
  protected readonly names = inject(PageNames);
  private readonly choice = inject(PageChoice);
  private readonly library = inject(MediaLibrary);
  private readonly question = inject(AssetQuestion);
  protected readonly ways: readonly Segment<Way>[] = [
    { value: 'page', label: 'Page' },
    { value: 'file', label: 'File' },
    { value: 'url', label: 'Address' },
    { value: 'email', label: 'E-mail' },
  ];
  protected readonly value = computed(() => (this.field.value() ?? null) as Partial<Record<Way, string>> | null);
  /** What is emptied stays of the sort it was. */
  protected readonly way = linkedSignal<Partial<Record<Way, string>> | null, Way>({
    source: this.value,
    computation: (value, previous) =>
      this.ways.map(({ value: way }) => way).find((way) => value?.[way] !== undefined) ?? previous?.value ?? 'page',
  });
  protected readonly page = computed(() => this.value()?.page ?? null);
  protected readonly file = computed(() => {
    const id = this.value()?.file;
    return id === undefined ? undefined : untracked(() => this.library.asset(id))();
  });
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
    if (text === '') this.field.set(null);
    else if (way === 'url' && !isSafeHref(text)) this.field.complain('An address like this cannot be linked.');
    else if (way === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
      this.field.complain('Type a whole e-mail address.');
    else this.field.set({ [way]: text });
  }

  protected async chooseFile(): Promise<void> {
    const asset = await this.question.ask({ heading: 'Link to a file' });
    if (asset) this.field.set({ file: asset.id });
  }

  protected async choose(): Promise<void> {
    const page = await this.choice.ask({ heading: 'Link to a page', act: 'Choose', from: this.page() });
    if (!page) return;
    this.names.know(page);
    this.field.set({ page: page.id });
  }
}
