import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { FocusMover, type IconName, IconButton } from '@tessera/ui';
import type { TextAct, TextState } from './live-text';

/** Where a selection is, in pixels within the field; `roomAbove` to the upper edge of the window. */
export interface SelectionBox {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly roomAbove: number;
}

interface Tool {
  readonly act: TextAct | 'link';
  readonly icon: IconName;
  readonly label: string;
  readonly keys?: string;
  readonly isFirst?: boolean;
}

const tools: readonly Tool[] = [
  { act: 'bold', icon: 'bold', label: 'Bold', keys: 'mod+b' },
  { act: 'italic', icon: 'italic', label: 'Italic', keys: 'mod+i' },
  { act: 'link', icon: 'link', label: 'Link', keys: 'mod+k' },
  { act: 'heading2', icon: 'heading-2', label: 'Heading', keys: 'mod+alt+2', isFirst: true },
  { act: 'heading3', icon: 'heading-3', label: 'Smaller heading', keys: 'mod+alt+3' },
  { act: 'heading4', icon: 'heading-4', label: 'Smallest heading', keys: 'mod+alt+4' },
  { act: 'bulletList', icon: 'list', label: 'List', keys: 'mod+shift+8', isFirst: true },
  { act: 'orderedList', icon: 'list-ordered', label: 'Numbered list', keys: 'mod+shift+7' },
  { act: 'blockquote', icon: 'text-quote', label: 'Quotation', keys: 'mod+shift+b' },
];

const more: readonly Tool[] = [
  { act: 'underline', icon: 'underline', label: 'Underlined', keys: 'mod+u', isFirst: true },
  { act: 'strike', icon: 'strikethrough', label: 'Struck', keys: 'mod+shift+s' },
  { act: 'code', icon: 'code', label: 'Code', keys: 'mod+e' },
  { act: 'subscript', icon: 'subscript', label: 'Subscript' },
  { act: 'superscript', icon: 'superscript', label: 'Superscript' },
  { act: 'codeBlock', icon: 'square-code', label: 'Listing', keys: 'mod+alt+c', isFirst: true },
  { act: 'horizontalRule', icon: 'minus', label: 'Rule' },
  { act: 'footnote', icon: 'asterisk', label: 'Footnote' },
  { act: 'table', icon: 'table', label: 'Table' },
  { act: 'clear', icon: 'remove-formatting', label: 'Clear the formatting' },
];

/** In place of the act that makes one, while the caret stands in a table. */
const tableTools: readonly Tool[] = [
  { act: 'rowAfter', icon: 'between-horizontal-end', label: 'Row below', isFirst: true },
  { act: 'columnAfter', icon: 'between-vertical-end', label: 'Column to the right' },
  { act: 'rowDelete', icon: 'fold-vertical', label: 'Take the row away' },
  { act: 'columnDelete', icon: 'fold-horizontal', label: 'Take the column away' },
  { act: 'tableDelete', icon: 'trash', label: 'Take the table away' },
];

const width = 328;

/** Appears above selected words; on a small screen at its lower edge. Arrows go along it, Escape gives the keyboard back. */
@Component({
  selector: 'tessera-text-toolbar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [IconButton],
  host: { '(focusin)': 'isHeld.set(true)', '(focusout)': 'release($event)', '(mousedown)': '$event.preventDefault()' },
  template: `
    @if (place(); as place) {
      <div
        class="bar"
        role="toolbar"
        aria-label="Formatting"
        [style.left.px]="place.left"
        [style.top.px]="place.top"
        (keydown)="press($event)"
      >
        @for (tool of shown(); track tool.act) {
          <button
            tesseraIconButton
            [class.first]="tool.isFirst"
            [icon]="tool.icon"
            [label]="tool.label"
            [keys]="tool.keys"
            [small]="true"
            [attr.tabindex]="$first ? 0 : -1"
            [pressed]="state().active.has(tool.act)"
            (click)="use(tool)"
          ></button>
        }
        <button
          tesseraIconButton
          class="first"
          icon="ellipsis"
          tabindex="-1"
          [label]="isMore() ? 'Fewer' : 'More'"
          [small]="true"
          [pressed]="isMore()"
          (click)="isMore.set(!isMore())"
        ></button>
      </div>
    }
  `,
  styleUrl: './text-toolbar.css',
})
export class TextToolbar {
  readonly state = input.required<TextState>();
  readonly box = input.required<() => SelectionBox | null>();
  readonly act = output<TextAct>();
  readonly link = output<void>();
  readonly back = output<void>();

  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly isHeld = signal(false);
  private readonly isAsked = signal(false);
  protected readonly isMore = signal(false);
  protected readonly shown = computed(() => {
    const isInTable = this.state().active.has('table');
    const others = isInTable ? more.filter(({ act }) => act !== 'table') : more;
    return [...tools, ...(this.isMore() ? others : []), ...(isInTable ? tableTools : [])];
  });

  protected readonly place = computed(() => {
    const { hasFocus, hasSelection } = this.state();
    if (!this.isHeld() && !this.isAsked() && !(hasFocus && hasSelection)) return null;
    const box = this.box()();
    if (!box) return null;
    const left = Math.max(-8, Math.min(box.left - 24, box.width - width + 8));
    return { left, top: box.roomAbove > 110 ? box.top - 44 : box.bottom + 8 };
  });

  /** Shows the toolbar, also without a selection, and puts the keyboard onto it. */
  focus(): void {
    this.isAsked.set(true);
    this.mover.to(() => this.buttons()[0]);
  }

  protected use(tool: Tool): void {
    if (tool.act === 'link') this.link.emit();
    else this.act.emit(tool.act);
  }

  protected press(event: KeyboardEvent): void {
    const buttons = this.buttons();
    const index = buttons.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      buttons.at(target % buttons.length)?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.isAsked.set(false);
      this.back.emit();
    }
  }

  protected release(event: FocusEvent): void {
    if (this.element.contains(event.relatedTarget as Node | null)) return;
    this.isHeld.set(false);
    this.isAsked.set(false);
  }

  private buttons(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('button')];
  }
}
