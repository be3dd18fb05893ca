import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { ApiClient, Breadcrumb, Slot } from '@tessera/ui';
import type { PersonAccess as Access } from '../../contract';
import { PersonAccess } from './person-access';

/** `/users/people/:id/access` */
@Component({
  selector: 'tessera-person-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, PersonAccess, Slot],
  template: `
    <ng-template tesseraSlot="where"><tessera-breadcrumb [path]="crumbs()" /></ng-template>
    <div class="screen">
      <h1 class="title cut">{{ name() }}</h1>
      <tessera-person-access [id]="id()" />
    </div>
  `,
  styles: `
    .screen {
      max-width: 880px;
      margin: 0 auto;
      padding: 24px 24px 64px;
    }
    h1 {
      margin-bottom: 16px;
    }
    @media (max-width: 640px) {
      .screen {
        padding: 16px 16px 64px;
      }
    }
  `,
})
export class PersonScreen {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly person = resource({
    params: () => this.id(),
    loader: async ({ params }) => (await this.api.get<Access>(`/users/people/${params}/access`)).person,
  });
  protected readonly name = computed(() => (this.person.hasValue() ? this.person.value().name : ' '));
  protected readonly crumbs = computed(() => [{ label: 'People', link: '/users/people' }, { label: this.name() }]);
}
