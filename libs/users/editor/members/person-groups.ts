import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { asProblem, ErrorState, FocusMover, IconButton, Notice, Skeleton } from '@tessera/ui';
import type { GroupOfPerson } from '../../contract';
import { type Choice, UsersApi } from '../users-api';
import { ChoiceSearch } from './choice-search';

/** The groups somebody is in. */
@Component({
  selector: 'tessera-person-groups',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChoiceSearch, ErrorState, IconButton, Notice, RouterLink, Skeleton],
  templateUrl: './person-groups.html',
  styleUrl: './people-list.css',
})
export class PersonGroups {
  /** The person. */
  readonly id = input.required<string>();

  private readonly api = inject(UsersApi);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly groups = resource({ params: () => this.id(), loader: ({ params }) => this.api.groupsOf(params) });
  protected readonly problem = signal('');
  protected readonly ids = computed(() => (this.groups.hasValue() ? this.groups.value().map(({ id }) => id) : []));

  protected add({ id }: Choice): Promise<void> {
    return this.act(() => this.api.addMember(id, this.id()));
  }

  protected async remove({ id }: GroupOfPerson): Promise<void> {
    const place = this.ids().indexOf(id);
    await this.act(() => this.api.removeMember(id, this.id()));
    this.mover.toNext(
      () => this.element.querySelectorAll<HTMLElement>('li > button'),
      place,
      () => this.element.querySelector('input'),
    );
  }

  private async act(fn: () => Promise<unknown>): Promise<void> {
    this.problem.set('');
    try {
      await fn();
      this.groups.set(await this.api.groupsOf(this.id()));
    } catch (thrown) {
      const { title, detail } = asProblem(thrown);
      this.problem.set([title, detail].filter(Boolean).join(' '));
    }
  }
}
