import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { shownContext, valueWords } from '@tessera/ui';
import { PageNames } from '../api/page-names';

/** The pages that a reference or a link leads to, by their titles; other links as they are. */
@Component({
  selector: 'tessera-shown-pages',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `@for (id of ids(); track id) {
      <a [routerLink]="['/pages', id]">{{ names.name(id)()?.title ?? 'A page' }}</a>
      @if (!$last) {
        <span>, </span>
      }
    } @empty {
      {{ words() }}
    }`,
  styles: `
    :host {
      white-space: normal;
    }
    a {
      color: inherit;
      text-decoration-color: var(--line-strong);
    }
  `,
})
export class ShownPages {
  private readonly shown = inject(shownContext);
  protected readonly names = inject(PageNames);
  protected readonly words = computed(() => valueWords(this.shown.schema(), this.shown.value()));
  protected readonly ids = computed<readonly string[]>(() => {
    const value = this.shown.value();
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value as readonly string[];
    const { page } = value as { readonly page?: string };
    return page === undefined ? [] : [page];
  });
}
