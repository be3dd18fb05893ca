import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import type { FieldSchema, ImageValue, Json, RichText } from '@tessera/models';
import { choicesOf } from '@tessera/ui';
import { MediaLibrary } from '@tessera/media/editor';
import { drawRichText } from '../../rich-text/text/draw-rich-text';

/** A value to look at: text as text, pictures as pictures, the rest in words. */
@Component({
  selector: 'tessera-version-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div #text class="tessera-prose" [hidden]="schema().kind !== 'richText'"></div>
    @if (picture(); as picture) {
      <img alt="" [src]="picture.thumbnail" [width]="picture.width" [height]="picture.height" />
      <p class="words">{{ words() }}</p>
    } @else if (schema().kind !== 'richText') {
      <p class="words" [class.empty]="words() === ''">{{ words() || 'Empty' }}</p>
    }
  `,
  styles: `
    .words {
      white-space: pre-wrap;
      font: 15px/24px var(--serif);
      overflow-wrap: anywhere;
    }
    .empty {
      color: var(--text-secondary);
      font-style: italic;
    }
    img {
      width: 100%;
      height: auto;
      max-height: 160px;
      object-fit: contain;
    }
    .tessera-prose {
      --heading: 16px;
      font-size: 15px;
      line-height: 24px;
      cursor: auto;
    }
  `,
})
export class VersionView {
  readonly schema = input.required<FieldSchema>();
  readonly value = input<Json | undefined>();

  private readonly media = inject(MediaLibrary);
  private readonly text = viewChild.required<ElementRef<HTMLElement>>('text');

  protected readonly picture = computed(() => {
    const id = this.schema().kind === 'image' ? (this.value() as ImageValue | null)?.id : undefined;
    const picture = id === undefined ? undefined : untracked(() => this.media.asset(id))();
    return picture && picture !== 'missing' ? picture : null;
  });
  protected readonly words = computed(() => {
    const value = this.value();
    if (value === null || value === undefined) return '';
    if (this.schema().kind === 'image') return (value as unknown as ImageValue).alt;
    if (typeof value === 'string')
      return choicesOf(this.schema()).find((choice) => choice.value === value)?.label ?? value;
    if (typeof value === 'boolean') return value ? 'Yes' : 'No';
    if (this.schema().kind === 'blocks') return `${(value as readonly Json[]).length} blocks`;
    return Array.isArray(value) && value.every((each) => typeof each === 'string')
      ? value.join(', ')
      : JSON.stringify(value);
  });

  constructor() {
    effect(() => {
      const value = this.schema().kind === 'richText' ? (this.value() as unknown as RichText | null) : null;
      const element = this.text().nativeElement;
      element.replaceChildren(...(value ? [drawRichText(value, element.ownerDocument)] : []));
    });
  }
}
