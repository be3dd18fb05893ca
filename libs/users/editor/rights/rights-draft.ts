import { computed, linkedSignal, type Signal } from '@angular/core';
import type { GroupRight, GroupRightsView, PermissionView } from '../../contract';

/** The rights of a group while somebody changes them. */
export class RightsDraft {
  private readonly saved: Signal<ReadonlyMap<string, GroupRight>>;
  private readonly rights;
  /** How many rights differ from what is saved. */
  readonly changes;

  constructor(view: Signal<GroupRightsView | undefined>) {
    this.saved = computed(() => new Map((view()?.rights ?? []).map((right) => [keyOf(right), right])));
    this.rights = linkedSignal<ReadonlyMap<string, GroupRight>>(() => this.saved());
    this.changes = computed(() => {
      const [saved, rights] = [this.saved(), this.rights()];
      return [...saved.keys(), ...rights.keys()].filter((key) => saved.has(key) !== rights.has(key)).length;
    });
  }

  /** All rights as they would be saved. */
  all(): readonly GroupRight[] {
    return [...this.rights().values()];
  }

  has(permission: string, place: string | null = null): boolean {
    return this.rights().has(keyOf({ permission, place }));
  }

  /** Whether a right differs from what is saved. */
  isChanged(permission: string, place: string | null = null): boolean {
    const key = keyOf({ permission, place });
    return this.saved().has(key) !== this.rights().has(key);
  }

  /** Nobody gives what she does not have; what is there she may take away, and put back. */
  maySet({ name, isMine, within }: PermissionView, place: string | null = null): boolean {
    // For a place the server decides: it knows whether the place lies in one of hers.
    return isMine || (place !== null && within !== null) || this.saved().has(keyOf({ permission: name, place }));
  }

  set(permission: string, isOn: boolean, place: string | null = null): void {
    this.rights.update((rights) => {
      const next = new Map(rights);
      if (isOn) next.set(keyOf({ permission, place }), { permission, place });
      else next.delete(keyOf({ permission, place }));
      return next;
    });
  }

  /** The places in which any of some rights is given or was. */
  placesOf(permissions: readonly PermissionView[]): readonly string[] {
    const names = new Set(permissions.map(({ name }) => name));
    const all = [...this.saved().values(), ...this.rights().values()];
    return [
      ...new Set(all.flatMap(({ permission, place }) => (place !== null && names.has(permission) ? [place] : []))),
    ];
  }

  /** Back to what is saved. */
  reset(): void {
    this.rights.set(this.saved());
  }
}

function keyOf({ permission, place }: GroupRight): string {
  return `${permission}\n${place ?? ''}`;
}
