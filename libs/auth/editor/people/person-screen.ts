import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { NgComponentOutlet } from '@angular/common';
import { ApiClient, Breadcrumb, Slot } from '@tessera/ui';
import { personPanels } from '@tessera/users/editor';
import { Session } from '../session';
import { PersonAccess } from './person-access';

/** `/users/people/:id/access`: what opens doors for somebody, her groups, and why she may something or not. */
@Component({
  selector: 'tessera-person-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, NgComponentOutlet, PersonAccess, Slot],
  template: `
    <ng-template tesseraSlot="where"><tessera-breadcrumb [path]="crumbs()" /></ng-template>
    <div class="screen">
      <h1 class="title cut">{{ name() }}</h1>
      <tessera-person-access [id]="id()" />
      @for (panel of panels.value(); track panel.label) {
        <h2>{{ panel.label }}</h2>
        <ng-container [ngComponentOutlet]="panel.component" [ngComponentOutletInputs]="{ id: id() }" />
      }
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
    h2 {
      margin: 32px 0 8px;
      font: 600 15px/22px var(--sans);
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
  private readonly session = inject(Session);
  protected readonly panels = resource({
    loader: () =>
      Promise.all(
        personPanels
          .filter(({ permission }) => this.session.may(permission))
          .map(async ({ label, load }) => ({ label, component: await load() })),
      ),
  });
  private readonly person = resource({
    params: () => this.id(),
    loader: async ({ params }) => (await this.api.get('/users/people/{id}/access', { path: { id: params } })).person,
  });
  protected readonly name = computed(() => (this.person.hasValue() ? this.person.value().name : ' '));
  protected readonly crumbs = computed(() => [{ label: 'People', link: '/users/people' }, { label: this.name() }]);
}
