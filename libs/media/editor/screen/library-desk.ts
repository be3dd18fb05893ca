import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { type ApiProblem, asProblem, remembered, Selection } from '@tessera/ui';
import type { AssetView } from '../../contract';
import { type AssetQuery, MediaLibrary } from '../library/media-library';

/** Where one is in the library: everywhere, at the top, in the trash, or in a folder by its id. */
export type Place = 'all' | 'top' | 'trash' | (string & {});

/** What of the library is listed. */
export type Sort = '-createdAt' | 'createdAt' | 'name' | '-bytes';

/** Filters by what something is. */
export const filters = {
  '': { label: 'Everything', query: {} },
  pictures: { label: 'Pictures', query: { kinds: ['picture', 'drawing'] } },
  files: { label: 'Files', query: { kinds: ['document'] } },
  pdf: { label: 'PDF', query: { mime: 'application/pdf' } },
  sounds: { label: 'Sounds', query: { mime: 'audio/' } },
  videos: { label: 'Videos', query: { mime: 'video/' } },
  undescribed: { label: 'Without alt text', query: { isUndescribed: true } },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly query: AssetQuery }>>;
export type FilterName = keyof typeof filters;

const pause = 200;

/** What the library screen shows: where one is, what is asked, what was found, what is chosen and what is open. */
@Injectable()
export class LibraryDesk {
  private readonly library = inject(MediaLibrary);
  readonly place = signal<Place>('all');
  readonly text = signal('');
  readonly filter = signal<FilterName>('');
  readonly sort = remembered<Sort>('media-sort', '-createdAt');
  readonly look = remembered<'grid' | 'list'>('media-look', 'grid');
  readonly selection = new Selection();

  readonly assets = signal<readonly AssetView[]>([]);
  readonly next = signal<string | null>(null);
  readonly total = signal<number | string | null>(null);
  readonly isLoading = signal(true);
  readonly problem = signal<ApiProblem | null>(null);
  /** The id of the asset that is open beside. */
  readonly openId = signal<string | null>(null);
  readonly open = computed(() => {
    const id = this.openId();
    if (id === null) return null;
    const listed = this.assets().find((asset) => asset.id === id);
    if (listed) return listed;
    // One that was looked for elsewhere need not be in the part of the list that is here.
    const known = this.library.asset(id)();
    return known === undefined || known === 'missing' ? null : known;
  });
  readonly isTrash = computed(() => this.place() === 'trash');
  /** The folder that what is uploaded here comes into; undefined where the server decides. */
  readonly folder = computed(() => {
    const place = this.place();
    return place === 'all' || place === 'trash' ? undefined : place === 'top' ? 'none' : place;
  });
  private abort: AbortController | undefined;

  constructor() {
    effect((onCleanup) => {
      this.query();
      const wait = untracked(() => this.text()) === '' ? 0 : pause;
      const timer = setTimeout(() => void this.ask(), wait);
      onCleanup(() => clearTimeout(timer));
    });
  }

  go(place: Place): void {
    if (place === this.place()) return;
    this.selection.clear();
    this.openId.set(null);
    this.place.set(place);
  }

  /** Asks for the list, or for more of it. */
  async ask(after?: string | null): Promise<void> {
    this.abort?.abort();
    const abort = (this.abort = new AbortController());
    this.isLoading.set(true);
    this.problem.set(null);
    try {
      const { data, next, total } = await this.library.find({ ...this.query(), after }, abort.signal);
      if (abort.signal.aborted) return;
      this.assets.update((assets) => (after ? [...assets, ...data] : data));
      this.next.set(next);
      if (total !== undefined) this.total.set(total);
    } catch (thrown) {
      if (abort.signal.aborted) return;
      if (!after) this.assets.set([]);
      this.problem.set(asProblem(thrown));
    } finally {
      if (this.abort === abort) this.isLoading.set(false);
    }
  }

  /** Shows what has come in or was changed, where it stands in the list or at its head. */
  show(asset: AssetView): void {
    const isThere = this.assets().some(({ id }) => id === asset.id);
    if (!isThere) this.total.update((total) => (typeof total === 'number' ? total + 1 : total));
    this.assets.update((assets) =>
      isThere ? assets.map((each) => (each.id === asset.id ? asset : each)) : [asset, ...assets],
    );
  }

  /** Takes out what is here no more. */
  drop(ids: Iterable<string>): void {
    const gone = new Set(ids);
    this.selection.forget(gone);
    if (gone.has(this.openId() ?? '')) this.openId.set(null);
    this.assets.update((assets) => assets.filter(({ id }) => !gone.has(id)));
    this.total.update((total) => (typeof total === 'number' ? Math.max(0, total - gone.size) : total));
  }

  chosen(): readonly AssetView[] {
    return this.assets().filter(({ id }) => this.selection.has(id));
  }

  /** Whether something stands in the list as it is asked for now, as far as that is known here. */
  belongs({ folder }: AssetView): boolean {
    const place = this.place();
    if (place === 'trash') return false;
    return place === 'all' || this.text() !== '' || (place === 'top' ? folder === null : folder === place);
  }

  private query(): AssetQuery {
    const [place, text] = [this.place(), this.text()];
    const narrowed =
      place === 'all' || place === 'trash'
        ? {}
        : place === 'top'
          ? { folder: 'none' }
          : text === ''
            ? { folder: place }
            : { within: place };
    return { ...filters[this.filter()].query, ...narrowed, text, sort: this.sort(), isTrash: place === 'trash' };
  }
}
