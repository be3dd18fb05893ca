import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { ApiClient, type Command, type CommandSource } from '@tessera/ui';

/** A page as a find shows it. */
interface FoundPage {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly state: 'draft' | 'live' | 'changed';
}

/** Finds pages by title and path, at any depth. */
@Injectable({ providedIn: 'root' })
export class PageSearch implements CommandSource {
  readonly group = 'Pages';
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);

  async find(text: string, signal: AbortSignal): Promise<Command[]> {
    const query = { search: text, 'page[size]': 12 };
    const { data } = await this.api.get<{ data: readonly FoundPage[] }>('/pages', { query, signal });
    return data.map(({ id, title, path, state }) => ({
      id: `page:${id}`,
      group: this.group,
      label: title,
      note: path,
      icon: state === 'draft' ? 'file-pen' : 'file-text',
      run: () => this.router.navigate(['/pages', id]),
    }));
  }
}
