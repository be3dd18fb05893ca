import { inject, Injectable, type Signal, signal, type WritableSignal } from '@angular/core';
import type { PageRow } from '../../contract';
import { PagesApi } from './pages-api';
import { titleOf } from './page-state';

/** How people recognise a page. */
export interface PageName {
  readonly title: string;
  /** Empty where it is gone, or not to be seen. */
  readonly path: string;
  /** Visitors see it. */
  readonly isLive?: boolean;
}

/** Titles and paths of pages that others point at, each asked for once. */
@Injectable({ providedIn: 'root' })
export class PageNames {
  private readonly api = inject(PagesApi);
  private readonly names = new Map<string, WritableSignal<PageName | undefined>>();

  /** Undefined while the answer is on its way. */
  name(id: string): Signal<PageName | undefined> {
    const known = this.names.get(id);
    if (known) return known;
    const name = signal<PageName | undefined>(undefined);
    this.names.set(id, name);
    this.api.page(id).then(
      (page) => name.set({ title: titleOf(page), path: page.path, isLive: page.isLive }),
      () => name.set({ title: 'A page that is gone, or that you may not see', path: '' }),
    );
    return name;
  }

  know(page: PageRow): void {
    const name = { title: titleOf(page), path: page.path, isLive: page.isLive };
    const known = this.names.get(page.id);
    if (known) known.set(name);
    else this.names.set(page.id, signal<PageName | undefined>(name));
  }
}
