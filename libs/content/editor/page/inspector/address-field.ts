import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { asProblem, Button, Control, Field } from '@tessera/ui';
import type { PageDetails } from '../../../contract';
import { slugFromTitle } from '../../../contract/place/slug';
import { addressBeneath } from '../../api/address';
import { PagesApi } from '../../api/pages-api';
import { SiteAddresses } from '../../api/site-addresses';
import { DraftSession } from '../saving/draft-session';

/** The address of a page. A new one is an act of its own, because visitors and links depend on it. */
@Component({
  selector: 'tessera-address-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Field],
  template: `
    @if (page(); as page) {
      @if (page.path === '/') {
        <p class="home">This is the home page: its address is <code>/</code>.</p>
      } @else if (!page.may.rename) {
        <tessera-field label="Address" help="You may not change addresses here."
          ><input tesseraControl type="text" readonly [value]="page.path"
        /></tessera-field>
      } @else {
        <form (submit)="$event.preventDefault(); rename()">
          <tessera-field label="Address" [help]="help()" [error]="wrong()">
            <input
              tesseraControl
              type="text"
              spellcheck="false"
              autocomplete="off"
              maxlength="120"
              [value]="slug()"
              (input)="read($event)"
              (keydown.escape)="slug.set(page.slug)"
            />
          </tessera-field>
          @if (isNew()) {
            <div class="acts">
              <button tesseraButton type="submit" look="primary" [busy]="isBusy()">Change the address</button>
              <button tesseraButton type="button" look="quiet" (click)="slug.set(page.slug)">Cancel</button>
            </div>
          }
        </form>
      }
    }
  `,
  styles: `
    .acts {
      display: flex;
      gap: 8px;
      margin-top: 8px;
    }
    .home {
      color: var(--text-secondary);
    }
    code {
      font: 12px/18px var(--mono);
    }
  `,
})
export class AddressField {
  private readonly session = inject(DraftSession);
  private readonly api = inject(PagesApi);
  private readonly sites = inject(SiteAddresses);

  protected readonly page = this.session.page;
  protected readonly slug = linkedSignal(() => this.page()?.slug ?? '');
  protected readonly wrong = linkedSignal<string, string | null>({ source: this.slug, computation: () => null });
  protected readonly isBusy = signal(false);
  private readonly redirects = signal(0);
  protected readonly isNew = computed(() => this.slug() !== this.page()?.slug);
  protected readonly help = computed(() => {
    const page = this.page();
    if (!page) return null;
    if (!this.isNew()) return this.redirects() > 0 ? `${page.path} · the old address leads here` : page.path;
    const path = addressBeneath(page.path.slice(0, -page.slug.length - 1) || '/', this.slug() || '…');
    return page.isLive || page.children > 0
      ? `${path} · links to the old address${page.children > 0 ? ', and to the pages beneath,' : ''} will lead here`
      : path;
  });

  protected read(event: Event): void {
    const input = event.target as HTMLInputElement;
    const clean =
      slugFromTitle(input.value, this.sites.site(this.page()?.site ?? '')?.locale) +
      (/[\s-]$/.test(input.value) ? '-' : '');
    if (clean !== input.value) input.value = clean;
    this.slug.set(clean);
  }

  protected async rename(): Promise<void> {
    const page = this.page();
    const slug = this.slug().replace(/-+$/, '');
    if (!page || !this.isNew()) return;
    if (slug === '') return this.wrong.set('Type at least one letter or digit.');
    this.isBusy.set(true);
    try {
      const renamed = await this.api.place(page, { slug });
      this.redirects.set(renamed.redirects);
      await this.session.refreshPage();
    } catch (thrown) {
      const { code, title, status, members, errors } = asProblem(thrown);
      const holder = members['by'] as { title?: string } | undefined;
      if (status === 412) this.session.page.set({ ...page, ...(members['current'] as PageDetails) });
      this.wrong.set(
        code === 'content.address-taken'
          ? `This address is taken by “${holder?.title || 'another page'}”.`
          : (errors[0]?.message ?? title),
      );
    } finally {
      this.isBusy.set(false);
    }
  }
}
