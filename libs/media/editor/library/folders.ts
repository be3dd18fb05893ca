import type { Answer } from '@tessera/client';
import { computed, inject, Injectable, signal } from '@angular/core';
import { type ApiProblem, ApiClient, asProblem } from '@tessera/ui';

/** A folder of the library. */
export interface FolderRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly parent: string | null;
}

/** A folder in the tree, called with those in which it lies: `Press / 2026`. */
export interface FolderLine extends FolderRow {
  readonly depth: number;
  readonly path: string;
  readonly hasChildren: boolean;
}

const pageSize = 200;

/** The folders one may see, as a tree; and what is done with them. */
@Injectable({ providedIn: 'root' })
export class Folders {
  private readonly api = inject(ApiClient);
  private readonly rows = signal<readonly FolderRow[]>([]);
  readonly isLoaded = signal(false);
  readonly problem = signal<ApiProblem | null>(null);

  /** Every folder, those beneath another behind it. One whose parent is not seen stands at the top. */
  readonly lines = computed<readonly FolderLine[]>(() => linesOf(this.rows()));
  private readonly byId = computed(() => new Map(this.lines().map((line) => [line.id, line])));

  folder(id: string | null): FolderLine | undefined {
    return id === null ? undefined : this.byId().get(id);
  }

  async load(): Promise<void> {
    this.problem.set(null);
    try {
      const rows: FolderRow[] = [];
      let after: string | null = null;
      do {
        const answer: Answer<'get', '/media/folders'> = await this.api.get('/media/folders', {
          query: { fields: ['name', 'parent'], 'page[size]': pageSize, 'page[after]': after },
        });
        // Just what was asked for.
        rows.push(...(answer.data as readonly FolderRow[]));
        after = answer.page.next;
      } while (after);
      this.rows.set(rows);
      this.isLoaded.set(true);
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    }
  }

  async add(name: string, parent: string | null): Promise<FolderRow> {
    const { data } = await this.api.post('/media/folders', { body: { name, parent } });
    await this.load();
    return data;
  }

  async rename({ id, version }: FolderRow, name: string): Promise<void> {
    await this.api.patch('/media/folders/{id}', { path: { id }, body: { name }, version });
    await this.load();
  }

  async move({ id, version }: FolderRow, parent: string | null): Promise<void> {
    await this.api.patch('/media/folders/{id}', { path: { id }, body: { parent }, version });
    await this.load();
  }

  async remove({ id, version }: FolderRow): Promise<void> {
    await this.api.delete('/media/folders/{id}', { path: { id }, version });
    await this.load();
  }

  /** A folder and all beneath it. */
  branch(id: string): ReadonlySet<string> {
    const within = new Set([id]);
    for (const { id: each, parent } of this.lines()) if (parent !== null && within.has(parent)) within.add(each);
    return within;
  }
}

function linesOf(rows: readonly FolderRow[]): FolderLine[] {
  const known = new Set(rows.map(({ id }) => id));
  const beneath = Map.groupBy(rows, ({ parent }) => (parent !== null && known.has(parent) ? parent : null));
  const lines = (parent: string | null, depth: number, above: string): FolderLine[] =>
    (beneath.get(parent) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .flatMap((row) => {
        const path = above ? `${above} / ${row.name}` : row.name;
        return [{ ...row, depth, path, hasChildren: beneath.has(row.id) }, ...lines(row.id, depth + 1, path)];
      });
  return lines(null, 0, '');
}
