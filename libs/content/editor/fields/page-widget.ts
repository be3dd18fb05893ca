import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Button, fieldContext, Icon, IconButton } from '@tessera/ui';
import { PageNames } from '../api/page-names';
import { PageChoice } from '../choosing/page-choice';

/** References to pages, one or several in an order, chosen from the tree. */
@Component({
  selector: 'tessera-page-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, IconButton],
  template: `
    @for (id of ids(); track id) {
      <div class="page">
        <tessera-icon name="file-text" />
        <span class="words"
          ><span class="cut">{{ names.name(id)()?.title ?? '…' }}</span
          ><span class="meta cut">{{ names.name(id)()?.path }}</span></span
        >
        @if (isMany()) {
          <button
            tesseraIconButton
            icon="arrow-up"
            label="Move up"
            [small]="true"
            [disabled]="$first"
            (click)="swap($index, $index - 1)"
          ></button>
        } @else {
          <button
            tesseraIconButton
            icon="pencil"
            label="Choose another page"
            [small]="true"
            (click)="choose()"
          ></button>
        }
        <button tesseraIconButton icon="x" label="Remove" [small]="true" (click)="remove(id)"></button>
      </div>
    }
    @if (isMany() || ids().length === 0) {
      <button tesseraButton type="button" icon="file-text" (click)="choose()">Choose a page</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      justify-items: start;
    }
    .page {
      display: flex;
      gap: 8px;
      align-items: center;
      width: 100%;
      min-height: 44px;
      padding: 4px 6px 4px 11px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
    }
    .words {
      display: grid;
      flex: 1;
      min-width: 0;
    }
    tessera-icon {
      color: var(--text-secondary);
    }
  `,
})
export class PageWidget {
  protected readonly field = inject(fieldContext);
  protected readonly names = inject(PageNames);
  private readonly choice = inject(PageChoice);

  protected readonly isMany = computed(() => this.field.schema().kind === 'references');
  protected readonly ids = computed(() => {
    const value = this.field.value();
    return value === null || value === undefined ? [] : ((Array.isArray(value) ? value : [value]) as string[]);
  });

  protected async choose(): Promise<void> {
    const page = await this.choice.ask({
      heading: this.field.schema().label,
      act: 'Choose',
      from: this.ids().at(-1) ?? null,
    });
    if (!page) return;
    this.names.know(page);
    this.put(this.isMany() ? [...new Set([...this.ids(), page.id])] : [page.id]);
  }

  protected remove(id: string): void {
    this.put(this.ids().filter((each) => each !== id));
  }

  protected swap(from: number, to: number): void {
    const ids = [...this.ids()];
    [ids[from], ids[to]] = [ids[to]!, ids[from]!];
    this.put(ids);
  }

  private put(ids: readonly string[]): void {
    this.field.set(ids.length === 0 ? null : this.isMany() ? ids : ids[0]!);
  }
}
