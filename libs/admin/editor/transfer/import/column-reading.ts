import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Control } from '@tessera/ui';
import {
  type ColumnMapping,
  dateFormats,
  type DateFormat,
  type ImportColumn,
  type ImportTarget,
} from '../../../contract';

const numbers = new Set(['integer', 'decimal', 'money']);
const lists = new Set(['choices', 'references']);

/** How the cells of one column are read: what its kind leaves open, and nothing else. */
@Component({
  selector: 'tessera-column-reading',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `
    @switch (sort()) {
      @case ('date') {
        <select #date tesseraControl [attr.aria-label]="'Dates of ' + name()" (change)="setDate(date.value)">
          @for (format of formats; track format[0]) {
            <option [value]="format[0]" [selected]="format[0] === (mapping().date ?? 'ymd')">{{ format[1] }}</option>
          }
        </select>
      }
      @case ('number') {
        <select #decimal tesseraControl [attr.aria-label]="'Numbers of ' + name()" (change)="setDecimal(decimal.value)">
          <option value="." [selected]="mapping().decimal !== ','">1,234.50</option>
          <option value="," [selected]="mapping().decimal === ','">1.234,50</option>
        </select>
      }
      @case ('list') {
        <select
          #separator
          tesseraControl
          [attr.aria-label]="'Between the items of ' + name()"
          (change)="change({ separator: separator.value })"
        >
          @for (each of separators; track each[0]) {
            <option [value]="each[0]" [selected]="each[0] === (mapping().separator ?? ',')">{{ each[1] }}</option>
          }
        </select>
      }
      @case ('boolean') {
        <input
          #yes
          tesseraControl
          [attr.aria-label]="'Words for yes in ' + name()"
          placeholder="yes, true, 1, x"
          [value]="(mapping().yes ?? []).join(', ')"
          (change)="setWords(yes.value)"
        />
      }
    }
    @for (word of strangers(); track word) {
      <label class="stranger">
        <span class="cut" [title]="word">{{ word }}</span>
        <select #choice tesseraControl (change)="setChoice(word, choice.value)">
          <option value="?" [selected]="mapped(word) === undefined">is an error</option>
          <option value="" [selected]="mapped(word) === null">is left empty</option>
          @for (each of choices(); track each[0]) {
            <option [value]="each[0]" [selected]="mapped(word) === each[0]">is {{ each[1] }}</option>
          }
        </select>
      </label>
    }
    @if (changes() && target().isWritable) {
      <label class="empty">
        <input
          #skip
          type="checkbox"
          tesseraControl
          [checked]="mapping().empty === 'skip'"
          (change)="change({ empty: skip.checked ? 'skip' : undefined })"
        />
        Empty cells change nothing
      </label>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--s1);
      min-width: 0;
    }
    select,
    input:not([type='checkbox']) {
      width: 100%;
    }
    .empty {
      display: flex;
      gap: var(--s2);
      align-items: center;
      color: var(--text-secondary);
      font: var(--text-meta);
      cursor: pointer;
    }
    .stranger {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
      gap: var(--s2);
      align-items: center;
    }
  `,
})
export class ColumnReading {
  readonly column = input.required<ImportColumn>();
  readonly target = input.required<ImportTarget>();
  readonly mapping = input.required<ColumnMapping>();
  /** Whether records that exist already are changed. */
  readonly changes = input.required<boolean>();
  readonly changed = output<ColumnMapping>();

  protected readonly formats = Object.entries(dateFormats);
  protected readonly separators = [
    [',', 'Separated by commas'],
    [';', 'Separated by semicolons'],
    ['|', 'Separated by bars'],
    ['/', 'Separated by slashes'],
  ] as const;
  protected readonly name = computed(() => this.column().name);
  protected readonly choices = computed(() => Object.entries(this.target().choices ?? {}));
  protected readonly sort = computed(() => {
    const { kind, path } = this.target();
    if (path.includes('.') && !lists.has(kind)) return null;
    if (kind === 'date' || kind === 'dateTime') return 'date';
    if (numbers.has(kind)) return 'number';
    return lists.has(kind) ? 'list' : kind === 'boolean' ? 'boolean' : null;
  });
  /** Values that are neither key nor label of a choice. */
  protected readonly strangers = computed(() => {
    if (this.target().kind !== 'choice') return [];
    const known = new Set(this.choices().flatMap(([key, label]) => [key.toLowerCase(), label.trim().toLowerCase()]));
    const words = [...this.column().samples, ...Object.keys(this.mapping().choices ?? {})].map((word) => word.trim());
    return [...new Set(words)].filter((word) => word && !word.endsWith('…') && !known.has(word.toLowerCase()));
  });

  protected mapped(word: string): string | null | undefined {
    return this.mapping().choices?.[word];
  }

  protected setDate(date: string): void {
    this.change({ date: date as DateFormat });
  }

  protected setDecimal(decimal: string): void {
    this.change({ decimal: decimal as '.' | ',' });
  }

  protected setWords(text: string): void {
    const yes = text
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
    this.change({ yes: yes.length > 0 ? yes : undefined });
  }

  protected setChoice(word: string, key: string): void {
    const { [word]: _before, ...others } = this.mapping().choices ?? {};
    this.change({ choices: key === '?' ? others : { ...others, [word]: key || null } });
  }

  protected change(changed: { readonly [Option in keyof ColumnMapping]?: ColumnMapping[Option] | undefined }): void {
    const all = Object.entries({ ...this.mapping(), ...changed }).filter(([, value]) => value !== undefined);
    this.changed.emit(Object.fromEntries(all) as unknown as ColumnMapping);
  }
}
