import { ChangeDetectionStrategy, Component, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, EmptyState, ErrorState, Icon, Skeleton } from '@tessera/ui';
import type { PageRow } from '../../../contract';
import { PageSchema } from '../../api/page-schema';
import { titleOf } from '../../api/page-state';
import { PageFinds } from '../../choosing/page-finds';
import { PageStateBadge } from '../page-state-badge';

/** Pages found by title or path, with the path that tells them apart. Needs `PageFinds` around it. */
@Component({
  selector: 'tessera-search-results',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EmptyState, ErrorState, Icon, PageStateBadge, RouterLink, Skeleton],
  templateUrl: './search-results.html',
  styleUrl: './search-results.css',
  host: { '(keydown.arrowdown)': 'step($event, 1)', '(keydown.arrowup)': 'step($event, -1)' },
})
export class SearchResults {
  readonly label = input('Pages found');
  protected readonly finds = inject(PageFinds);
  private readonly schema = inject(PageSchema);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly titleOf = titleOf;

  focusFirst(): void {
    this.element.querySelector('a')?.focus();
  }

  protected iconOf(page: PageRow): string {
    return this.schema.pageType(page.type)?.icon ?? 'file-text';
  }

  protected step(event: Event, by: number): void {
    const links = [...this.element.querySelectorAll('a')];
    const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
