import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FigureValue } from '@tessera/models';
import { Icon, type IconName, isIconName } from '@tessera/ui';
import type { StartPage } from '../../contract';
import { barLengths, drawLine, lineHeight, lineWidth } from './chart';

/** A number with how it came to it, or a small chart. Drawings are for the eye; their numbers are a table for everybody else. */
@Component({
  selector: 'tessera-figure-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  templateUrl: './figure-card.html',
  styleUrl: './figure-card.css',
})
export class FigureCard {
  readonly figure = input.required<StartPage['figures'][number]>();

  protected readonly view = `0 0 ${lineWidth} ${lineHeight}`;
  protected readonly icon = computed<IconName>(() => {
    const { icon } = this.figure();
    return isIconName(icon) ? icon : 'chart-column';
  });
  protected readonly number = computed(() => counted(this.figure().value));
  protected readonly trend = computed(() => trendOf(this.figure().value));
  protected readonly points = computed(() => {
    const { value } = this.figure();
    return 'bars' in value ? [] : (value.line ?? []).map(({ label, value: each }) => [dayOf(label), words(each)]);
  });
  protected readonly line = computed(() => {
    const { value } = this.figure();
    return 'bars' in value ? undefined : drawLine(value.line ?? []);
  });
  protected readonly bars = computed(() => {
    const { value } = this.figure();
    if (!('bars' in value)) return [];
    const lengths = barLengths(value.bars);
    return value.bars.map(({ label, value: each }, index) => ({ label, words: words(each), length: lengths[index]! }));
  });
}

interface Trend {
  readonly icon: IconName;
  readonly words: string;
}

function counted(value: FigureValue): { readonly words: string; readonly unit: string } | undefined {
  return 'bars' in value ? undefined : { words: words(value.count), unit: value.unit ?? '' };
}

/** A direction has no colour: whether more is better, only a person knows. */
function trendOf(value: FigureValue): Trend | undefined {
  if ('bars' in value || !value.before) return undefined;
  const { count, when } = value.before;
  const more = value.count - count;
  if (more === 0) return { icon: 'arrow-right', words: `As many as ${when}` };
  return more > 0
    ? { icon: 'arrow-up', words: `${words(more)} more than ${when}` }
    : { icon: 'arrow-down', words: `${words(-more)} less than ${when}` };
}

function words(value: number): string {
  return new Intl.NumberFormat().format(value);
}

/** A day in words, everything else as it stands. */
function dayOf(label: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(label)
    ? new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(label))
    : label;
}
