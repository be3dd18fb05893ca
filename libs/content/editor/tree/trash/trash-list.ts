import { ChangeDetectionStrategy, Component, ElementRef, inject, output, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  asProblem,
  Button,
  EmptyState,
  ErrorState,
  FocusMover,
  Icon,
  Notice,
  Skeleton,
  TimeAgo,
  Toasts,
} from '@tessera/ui';
import type { PageRow, TrashedPage } from '../../../contract';
import { PageSchema } from '../../api/page-schema';
import { PagesApi } from '../../api/pages-api';
import { titleOf } from '../../api/page-state';

/** What lies in the trash, newest first, and the way out of it. */
@Component({
  selector: 'tessera-trash-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EmptyState, ErrorState, Icon, Notice, Skeleton, TimeAgo],
  templateUrl: './trash-list.html',
  styleUrl: './trash-list.css',
})
export class TrashList {
  /** A page is back where it was. */
  readonly restored = output<PageRow>();

  private readonly api = inject(PagesApi);
  private readonly schema = inject(PageSchema);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly pages = resource({ loader: () => this.api.trashed() });
  protected readonly busy = signal<string | null>(null);
  protected readonly problem = signal('');
  protected readonly titleOf = titleOf;

  protected iconOf(page: TrashedPage): string {
    return this.schema.pageType(page.type)?.icon ?? 'file-text';
  }

  protected async restore(page: TrashedPage): Promise<void> {
    this.busy.set(page.id);
    this.problem.set('');
    try {
      const restored = await this.api.restore(page.id);
      const place = this.pages.value()?.indexOf(page) ?? 0;
      this.pages.update((pages) => pages?.filter(({ id }) => id !== page.id));
      this.mover.toNext(() => this.element.querySelectorAll('button'), place);
      this.restored.emit(restored);
      this.toasts.show({ text: `“${titleOf(page)}” is back at ${restored.path}` });
    } catch (thrown) {
      const problem = asProblem(thrown);
      this.problem.set([problem.title, problem.detail].filter(Boolean).join(' '));
    } finally {
      this.busy.set(null);
    }
  }

  protected async back(): Promise<void> {
    await this.router.navigate(['/pages']);
  }
}
