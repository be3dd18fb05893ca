import { ChangeDetectionStrategy, Component, computed, inject, input, resource, viewChild } from '@angular/core';
import { Breadcrumb, Dialogs, Slot } from '@tessera/ui';
import { GroupMembers } from '../members/group-members';
import { UsersApi } from '../users-api';
import { GroupRights } from './group-rights';

/** `/users/groups/:id/rights`: what a group may, and who is in it. */
@Component({
  selector: 'tessera-group-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, GroupMembers, GroupRights, Slot],
  template: `
    <ng-template tesseraSlot="where"><tessera-breadcrumb [path]="crumbs()" /></ng-template>
    <div class="screen">
      <h1 class="title cut">{{ name() }}</h1>
      <tessera-group-rights [id]="id()" />
      @if (group.hasValue()) {
        <h2>Members</h2>
        <tessera-group-members [id]="id()" />
      }
    </div>
  `,
  styles: `
    .screen {
      max-width: 880px;
      margin: 0 auto;
      padding: 24px 24px 64px;
    }
    h2 {
      margin: 40px 0 12px;
      font: 600 15px/22px var(--sans);
    }
    @media (max-width: 640px) {
      .screen {
        padding: 16px 16px 64px;
      }
    }
  `,
})
export class GroupScreen {
  readonly id = input.required<string>();

  private readonly api = inject(UsersApi);
  private readonly dialogs = inject(Dialogs);
  private readonly rights = viewChild(GroupRights);
  protected readonly group = resource({
    params: () => this.id(),
    loader: async ({ params }) => (await this.api.rightsOf(params)).group,
  });
  protected readonly name = computed(() => (this.group.hasValue() ? this.group.value().name : ' '));
  protected readonly crumbs = computed(() => [{ label: 'Groups', link: '/users/groups' }, { label: this.name() }]);

  /** Whether the screen may be left; asks where something is not saved. */
  async mayLeave(): Promise<boolean> {
    if (!this.rights()?.isDirty()) return true;
    return this.dialogs.confirm({
      heading: 'Leave without saving?',
      text: 'The changed rights are not saved.',
      act: 'Leave',
      danger: true,
    });
  }
}
