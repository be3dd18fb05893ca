import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '@tessera/ui';
import type { Cell, ImportColumn, ImportRowView } from '../../../contract';

/** Rows of a file as they came, with what is wrong in the cells where it is, in words. */
@Component({
  selector: 'tessera-row-grid',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div class="frame" tabindex="0" role="region" [attr.aria-label]="label()">
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">Row</th>
            @if (hasErrors()) {
              <th scope="col">What is wrong</th>
            }
            @for (column of columns(); track $index) {
              <th scope="col">
                <span class="cut" [title]="column.name">{{ column.name }}</span>
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.number) {
            <tr>
              <th scope="row" class="number">{{ row.number }}</th>
              @if (hasErrors()) {
                <td class="errors">
                  @for (error of row.errors; track $index) {
                    <span class="error">
                      <tessera-icon name="circle-alert" [size]="14" />
                      <span>{{ nameOf(error.column) }}{{ error.message }}</span>
                    </span>
                  }
                </td>
              }
              @for (column of columns(); track $index; let index = $index) {
                <td [class.wrong]="errorAt(row, index)" [class.left-out]="row.values && shownAt(row, index) === null">
                  <span class="cut" [title]="errorAt(row, index) || textAt(row, index)">{{ textAt(row, index) }}</span>
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './row-grid.css',
})
export class RowGrid {
  readonly columns = input.required<readonly ImportColumn[]>();
  readonly rows = input.required<readonly ImportRowView[]>();
  readonly label = input.required<string>();

  protected readonly hasErrors = computed(() => this.rows().some(({ errors }) => errors.length > 0));

  protected nameOf(column: number | null): string {
    return column === null ? '' : `${this.columns()[column]?.name}: `;
  }

  protected errorAt({ errors }: ImportRowView, column: number): string {
    return errors
      .filter((error) => error.column === column)
      .map(({ message }) => message)
      .join(' ');
  }

  protected shownAt({ values }: ImportRowView, column: number): string | null {
    return values?.[column] ?? null;
  }

  /** As it will be, or as it came where it goes nowhere. */
  protected textAt(row: ImportRowView, column: number): string {
    return this.shownAt(row, column) ?? asText(row.cells[column] ?? null);
  }
}

function asText(cell: Cell): string {
  return cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
