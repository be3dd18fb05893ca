import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ApiClient, Icon } from '@tessera/ui';
import { shownFields } from './shown-fields';

/** What WordPress knew of a page and for which there is no room in it: its address there and its custom fields. Nothing for other pages. */
@Component({
  selector: 'tessera-wordpress-original',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  templateUrl: './original-section.html',
  styleUrl: './original-section.css',
})
export class OriginalSection {
  private readonly api = inject(ApiClient);
  readonly page = input.required<string>();

  protected readonly originals = resource({
    params: () => ({ page: this.page() }),
    // Whether something is kept is not worth an error on the screen of a page.
    loader: ({ params: { page } }) =>
      this.api
        .get('/wordpress/originals', {
          query: { filter: { page }, 'page[size]': 1, fields: ['name', 'address', 'data'] },
        })
        .then(({ data }) => data)
        .catch(() => []),
  });
  protected readonly original = computed(() => (this.originals.hasValue() ? this.originals.value()[0] : undefined));
  protected readonly fields = computed(() => shownFields(this.original()?.data));
}
