import { ChangeDetectionStrategy, Component, computed, inject, input, resource, signal } from '@angular/core';
import { type ApiProblem, asProblem, Button, Dialogs, EmptyState, ErrorState, Notice, Skeleton } from '@tessera/ui';
import type { GroupRightsChange, PermissionView } from '../../contract';
import { UsersApi } from '../users-api';
import { DifferenceDialog, type DifferenceQuestion } from './difference-dialog';
import { PlacedRights } from './placed-rights';
import { RightsDraft } from './rights-draft';

/** What a group may, as a table of entities and lists of further rights. Nothing is saved before its difference was seen. */
@Component({
  selector: 'tessera-group-rights',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EmptyState, ErrorState, Notice, PlacedRights, Skeleton],
  templateUrl: './group-rights.html',
  styleUrl: './group-rights.css',
})
export class GroupRights {
  /** The group. */
  readonly id = input.required<string>();

  private readonly api = inject(UsersApi);
  private readonly dialogs = inject(Dialogs);
  protected readonly view = resource({ params: () => this.id(), loader: ({ params }) => this.api.rightsOf(params) });
  protected readonly catalogue = resource({ loader: () => this.api.catalogue() });
  protected readonly draft = new RightsDraft(computed(() => (this.view.hasValue() ? this.view.value() : undefined)));
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly verbs = ['view', 'add', 'change', 'delete'] as const;
  protected readonly extensions = computed(() =>
    (this.catalogue.hasValue() ? this.catalogue.value().data : []).map(({ extension, entities, permissions }) => ({
      name: extension,
      label: extension.charAt(0).toUpperCase() + extension.slice(1).replaceAll('-', ' '),
      entities,
      plain: permissions.filter(({ within }) => within === null),
      placed: byPlaces(permissions),
    })),
  );

  /** Whether something is not saved yet. */
  isDirty(): boolean {
    return this.draft.changes() > 0;
  }

  protected placeOf(entity: string) {
    return this.catalogue.value()?.places.find((place) => place.entity === entity);
  }

  protected toggle(permission: PermissionView, event: Event): void {
    this.draft.set(permission.name, (event.target as HTMLInputElement).checked);
  }

  /** The group was one that follows extensions, until somebody changed it. */
  protected readonly mayFollow = computed(() => {
    const { group, followsExtensions, hasAll } = this.view.value()!;
    return group.key !== null && !followsExtensions && !hasAll;
  });

  protected save(): Promise<void> {
    return this.change({ rights: [...this.draft.all()] });
  }

  protected follow(): Promise<void> {
    return this.change({ followsExtensions: true });
  }

  private async change(change: GroupRightsChange): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { group } = this.view.value()!;
      const difference = await this.api.preview(group.id, change);
      const data: DifferenceQuestion = { group: group.name, difference, follows: 'followsExtensions' in change };
      if (!(await this.dialogs.open<boolean, DifferenceQuestion>(DifferenceDialog, { data }))) return;
      this.view.set(await this.api.changeRights(group.id, change, group.version));
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  protected reload(): void {
    this.problem.set(null);
    this.view.reload();
    this.catalogue.reload();
  }
}

/** Rights that can be given in places, by the entity of the places. */
function byPlaces(permissions: readonly PermissionView[]) {
  const entities = [...new Set(permissions.flatMap(({ within }) => (within === null ? [] : [within])))];
  return entities.map((entity) => ({ entity, permissions: permissions.filter(({ within }) => within === entity) }));
}
