import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injectable,
  signal,
  untracked,
} from '@angular/core';
import { Button, Control, Dialog, Dialogs, Field, Notice } from '@tessera/ui';
import { addressBeneath } from '../api/address';
import type { PageRow, PlaceChange } from '../../contract';
import { PageSchema } from '../api/page-schema';
import { PagesApi } from '../api/pages-api';
import { titleOf } from '../api/page-state';
import { TreePicker } from '../choosing/tree-picker';

/** Where a page is to go; what `PATCH /pages/:id` takes. */
export type NewPlace = Pick<PlaceChange, 'parent' | 'after'>;

/** Choosing a new place for a page: beneath which page, and where among its siblings. The twin of dragging. */
@Component({
  selector: 'tessera-move-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, Field, Notice, TreePicker],
  templateUrl: './move-dialog.html',
  styles: `
    tessera-tree-picker {
      margin-bottom: 16px;
    }
    tessera-notice {
      margin-top: 16px;
    }
  `,
})
export class MoveDialog {
  protected readonly page = inject<PageRow>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<NewPlace>>(DialogRef);
  private readonly schema = inject(PageSchema);
  private readonly api = inject(PagesApi);

  protected readonly heading = `Move “${titleOf(this.page)}”`;
  protected readonly parent = signal<PageRow | null>(null);
  protected readonly siblings = signal<readonly PageRow[]>([]);
  /** `stay`, `first`, `last`, or the id of the sibling before it. */
  protected readonly place = signal('last');
  protected readonly isSameParent = computed(() => (this.parent()?.id ?? this.page.parent) === this.page.parent);
  protected readonly newPath = computed(() => addressBeneath(this.parent()?.path ?? '/', this.page.slug));
  protected readonly titleOf = titleOf;

  protected readonly mayChoose = (page: PageRow): boolean =>
    page.may.adopt &&
    this.schema.mayStand(this.page.type, page.type) &&
    page.id !== this.page.id &&
    !page.path.startsWith(`${this.page.path}/`);

  constructor() {
    effect(() => {
      const parent = this.parent()?.id ?? this.page.parent;
      untracked(() => void this.loadSiblings(parent));
    });
  }

  protected move(): void {
    const parent = this.isSameParent() ? undefined : this.parent()!.id;
    const place = this.place();
    const after =
      place === 'first'
        ? null
        : place === 'last'
          ? this.isSameParent()
            ? this.siblings().at(-1)?.id
            : undefined
          : place;
    this.dialog.close({ ...(parent !== undefined && { parent }), ...(after !== undefined && { after }) });
  }

  protected read(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }

  private async loadSiblings(parent: string | null): Promise<void> {
    this.siblings.set([]);
    this.place.set(this.isSameParent() ? 'stay' : 'last');
    const { data } = await this.api.children(parent);
    if (parent === (this.parent()?.id ?? this.page.parent))
      this.siblings.set(data.filter(({ id }) => id !== this.page.id));
  }
}

/** Opens the dialog; resolves with the place, undefined when it was dismissed. */
@Injectable({ providedIn: 'root' })
export class MoveQuestion {
  private readonly dialogs = inject(Dialogs);

  ask(page: PageRow): Promise<NewPlace | undefined> {
    return this.dialogs.open<NewPlace, PageRow>(MoveDialog, { data: page });
  }
}
