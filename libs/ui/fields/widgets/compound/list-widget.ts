import { ChangeDetectionStrategy, Component, computed, ElementRef, forwardRef, inject } from '@angular/core';
import type { FieldSchema, Json } from '@tessera/models';
import { Button } from '../../../button/button';
import { IconButton } from '../../../button/icon-button';
import { FocusMover } from '../../../focus/focus-mover';
import { fieldContext } from '../../field-context';
import { EditedField } from '../../edited-field';
import { WordsWidget } from '../text/words-widget';

/** Values of one kind in an order; short words as tokens in a line. */
@Component({
  selector: 'tessera-list-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, IconButton, forwardRef(() => EditedField), WordsWidget],
  template: `
    @if (isWords()) {
      <tessera-words-widget />
    } @else {
      <ol>
        @for (value of values(); track $index) {
          <li>
            <tessera-edited-field
              look="form"
              [schema]="itemAt($index)"
              [value]="value"
              [path]="field.path() + '.' + $index"
              (valueChange)="replace($index, $event)"
            />
            <div class="acts">
              <button
                tesseraIconButton
                icon="arrow-up"
                label="Move up"
                [small]="true"
                [disabled]="$first"
                (click)="swap($index, $index - 1)"
              ></button>
              <button
                tesseraIconButton
                icon="arrow-down"
                label="Move down"
                [small]="true"
                [disabled]="$last"
                (click)="swap($index, $index + 1)"
              ></button>
              <button tesseraIconButton icon="x" label="Remove" [small]="true" (click)="remove($index)"></button>
            </div>
          </li>
        }
      </ol>
      <button tesseraButton type="button" look="quiet" icon="plus" [disabled]="isFull()" (click)="add()">
        Add {{ item().label.toLowerCase() }}
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    ol {
      display: grid;
      gap: 8px;
    }
    ol:not(:empty) {
      margin-bottom: 8px;
    }
    li {
      padding: 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    .acts {
      display: flex;
      justify-content: flex-end;
      margin-top: 4px;
    }
  `,
})
export class ListWidget {
  protected readonly field = inject(fieldContext);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly item = computed(() => this.field.schema()['item'] as FieldSchema);
  protected readonly values = computed(() => (this.field.value() ?? []) as readonly Json[]);
  protected readonly isFull = computed(
    () => this.values().length >= ((this.field.schema()['max'] as number | undefined) ?? 1000),
  );
  protected readonly isWords = computed(() => this.item().kind === 'text' && this.item()['multiline'] !== true);

  protected itemAt(index: number): FieldSchema {
    return { ...this.item(), label: `${this.field.schema().label} ${index + 1}` };
  }

  protected add(): void {
    const item = this.item();
    this.field.set([...this.values(), (item['default'] as Json | undefined) ?? emptyOf(item)]);
    this.mover.to(() => this.items().at(-1)?.querySelector(':is(input, textarea, select, button, [tabindex="0"])'));
  }

  protected replace(index: number, value: Json): void {
    this.field.set(this.values().map((each, at) => (at === index ? value : each)));
  }

  protected remove(index: number): void {
    this.field.set(this.values().filter((_, at) => at !== index));
    this.mover.toNext(
      () => this.element.querySelectorAll<HTMLElement>(':scope > ol > li > .acts > :last-child'),
      index,
      () => this.element.querySelector('button'),
    );
  }

  protected swap(from: number, to: number): void {
    const values = [...this.values()];
    [values[from], values[to]] = [values[to]!, values[from]!];
    this.field.set(values);
    // The way on, or back where the item is at an end now.
    const [on, back] = to < from ? [0, 1] : [1, 0];
    this.mover.to(() => {
      const acts = this.items()[to]?.querySelectorAll<HTMLButtonElement>(':scope > .acts > button');
      return acts?.[on]?.disabled ? acts[back] : acts?.[on];
    });
  }

  private items(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(':scope > ol > li')];
  }
}

/** What a new item starts with: lists hold no null. */
function emptyOf({ kind }: FieldSchema): Json {
  return kind === 'group' ? {} : kind === 'list' || kind === 'choices' ? [] : kind === 'boolean' ? false : '';
}
