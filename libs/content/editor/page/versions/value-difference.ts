import { ChangeDetectionStrategy, Component, computed, forwardRef, input } from '@angular/core';
import { VersionView } from '../saving/version-view';
import { BlockDifferences } from './block-differences';
import type { ValueDifference } from './document-difference';

/** How one value became another: words marked in a text, blocks one by one, anything else old and new. */
@Component({
  selector: 'tessera-value-difference',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [VersionView, forwardRef(() => BlockDifferences)],
  template: `
    <p class="label">
      {{ difference().schema.label }}
      @if (difference().isFormOnly) {
        <span class="form">only its looks or links differ</span>
      }
    </p>
    @if (difference().blocks; as blocks) {
      <tessera-block-differences [blocks]="blocks" [isBeside]="isBeside()" />
    } @else if (difference().words; as words) {
      @for (side of sides(); track side) {
        <p class="words">
          @for (stretch of words; track $index) {
            @switch (stretch.is) {
              @case ('added') {
                @if (side !== 'before') {
                  <ins>{{ stretch.text }}</ins>
                }
              }
              @case ('removed') {
                @if (side !== 'after') {
                  <del>{{ stretch.text }}</del>
                }
              }
              @default {
                <span>{{ stretch.text }}</span>
              }
            }
          }
        </p>
      }
    } @else {
      <div class="old">
        <span class="visually-hidden">Before: </span
        ><tessera-version-view [schema]="difference().schema" [value]="difference().before" />
      </div>
      <div class="new">
        <span class="visually-hidden">After: </span
        ><tessera-version-view [schema]="difference().schema" [value]="difference().after" />
      </div>
    }
  `,
  host: { '[class.beside]': 'isBeside() && !difference().blocks' },
  styleUrl: './value-difference.css',
})
export class ValueDifferenceView {
  readonly difference = input.required<ValueDifference>();
  /** Old and new beside each other, instead of one within the other. */
  readonly isBeside = input(false);

  protected readonly sides = computed(() => (this.isBeside() ? (['before', 'after'] as const) : (['both'] as const)));
}
