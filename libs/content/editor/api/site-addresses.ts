import { inject, Injectable, signal } from '@angular/core';
import type { PageRow, SiteRow } from '../../contract';
import { PagesApi } from './pages-api';

/** Where visitors read pages: the addresses of the sites, asked for once. */
@Injectable({ providedIn: 'root' })
export class SiteAddresses {
  private readonly api = inject(PagesApi);
  private readonly sites = signal<readonly SiteRow[]>([]);
  private asked: Promise<void> | undefined;

  /** Asks the server unless it did. Without an answer there are just no links to the site. */
  load(): Promise<void> {
    this.asked ??= this.api.sites().then(
      (sites) => this.sites.set(sites),
      () => (this.asked = undefined),
    );
    return this.asked ?? Promise.resolve();
  }

  site(id: string): SiteRow | undefined {
    return this.sites().find((site) => site.id === id);
  }

  /** Absolute URL of a published page; null for one that visitors do not see. */
  liveUrl({ isLive, site, path }: Pick<PageRow, 'isLive' | 'site' | 'path'>): string | null {
    const url = this.site(site)?.url;
    return isLive && url !== undefined ? url + path.split('/').map(encodeURIComponent).join('/') : null;
  }
}
