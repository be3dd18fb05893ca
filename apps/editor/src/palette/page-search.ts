import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { ApiClient, type Command, type CommandSource } from '@tessera/ui';

/** Pages in the palette; more would hide what else is found. */
const most = 6;

/** Finds pages by title, path and published text, at any depth. */
@Injectable({ providedIn: 'root' })
export class PageSearch implements CommandSource {
  readonly group = 'Pages';
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);

  async find(text: string, signal: AbortSignal): Promise<Command[]> {
    const query = { search: text, 'page[size]': most };
    const { data } = await this.api.get('/pages', { query, signal });
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
