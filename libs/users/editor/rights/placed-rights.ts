import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  resource,
  runInInjectionContext,
  signal,
} from '@angular/core';
import { Button, IconButton } from '@tessera/ui';
import type { PermissionView } from '../../contract';
import type { RightsDraft } from './rights-draft';
import { UsersApi } from '../users-api';
import { placesOfResource } from './places-of-resource';
import { RightPlacesRegistry } from './right-places';

/** Rights that hold everywhere, or at and below places such as sections of the site. */
@Component({
  selector: 'tessera-placed-rights',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, IconButton],
  templateUrl: './placed-rights.html',
  styleUrl: './placed-rights.css',
})
export class PlacedRights {
  /** Name of the entity whose records are the places. */
  readonly entity = input.required<string>();
  /** What such a place is called, and where its resource is, if it has one. */
  readonly place = input<{ readonly label: string; readonly path: string | null }>();
  readonly permissions = input.required<readonly PermissionView[]>();
  readonly draft = input.required<RightsDraft>();

  private readonly injector = inject(Injector);
  private readonly registry = inject(RightPlacesRegistry);
  private readonly api = inject(UsersApi);
  private readonly chosen = signal<readonly string[]>([]);
  protected readonly source = computed(() => {
    const { label, path = null } = this.place() ?? {};
    return this.registry.of(this.entity()) ?? (label && path ? placesOfResource(this.api, label, path) : undefined);
  });
  protected readonly places = computed(() => [
    ...new Set([...this.draft().placesOf(this.permissions()), ...this.chosen()]),
  ]);
  private readonly names = resource({
    params: () => ({ ids: this.places(), source: this.source() }),
    loader: async ({ params: { ids, source } }) => {
      const named = await Promise.all(
        ids.map(async (id): Promise<[string, string]> => [
          id,
          source ? await runInInjectionContext(this.injector, () => source.nameOf(id)) : id,
        ]),
      );
      return new Map(named);
    },
  });

  protected nameOf(place: string): string {
    return (this.names.hasValue() ? this.names.value().get(place) : undefined) ?? '…';
  }

  protected toggle({ name }: PermissionView, place: string | null, event: Event): void {
    this.draft().set(name, (event.target as HTMLInputElement).checked, place);
  }

  protected async add(): Promise<void> {
    const source = this.source();
    const place = source && (await runInInjectionContext(this.injector, () => source.choose()));
    if (place) this.chosen.update((ids) => [...ids, place.id]);
  }

  protected remove(place: string): void {
    for (const { name } of this.permissions()) this.draft().set(name, false, place);
    this.chosen.update((ids) => ids.filter((id) => id !== place));
  }
}
