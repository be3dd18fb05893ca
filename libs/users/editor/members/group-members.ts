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
import {
  asProblem,
  Badge,
  Button,
  EmptyState,
  ErrorState,
  FocusMover,
  IconButton,
  Notice,
  Skeleton,
  Toasts,
} from '@tessera/ui';
import type { Member } from '../../contract';
import { type Choice, UsersApi } from '../users-api';
import { ChoiceSearch } from './choice-search';

/** Who is in a group; people are brought in by search and taken out in their row. */
@Component({
  selector: 'tessera-group-members',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Badge, Button, ChoiceSearch, EmptyState, ErrorState, IconButton, Notice, RouterLink, Skeleton],
  templateUrl: './group-members.html',
  styleUrl: './people-list.css',
})
export class GroupMembers {
  /** The group. */
  readonly id = input.required<string>();

  private readonly api = inject(UsersApi);
  private readonly toasts = inject(Toasts);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly page = resource({ params: () => this.id(), loader: ({ params }) => this.api.members(params) });
  protected readonly problem = signal('');
  protected readonly ids = computed(() => (this.page.hasValue() ? this.page.value().data.map(({ id }) => id) : []));

  protected add({ id }: Choice): Promise<void> {
    return this.act(async () => this.show(await this.api.addMember(this.id(), id)));
  }

  protected remove(member: Member): Promise<void> {
    return this.act(async () => {
      await this.api.removeMember(this.id(), member.id);
      const place = this.ids().indexOf(member.id);
      this.page.update((page) => page && { ...page, data: page.data.filter(({ id }) => id !== member.id) });
      this.mover.toNext(
        () => this.element.querySelectorAll<HTMLElement>('li > button'),
        place,
        () => this.element.querySelector('input'),
      );
      const undo = () => void this.act(async () => this.show(await this.api.addMember(this.id(), member.id)));
      this.toasts.show({ text: `${member.name} is no longer in the group`, undo });
    });
  }

  protected more(): Promise<void> {
    return this.act(async () => {
      const before = this.page.value()!;
      const next = await this.api.members(this.id(), before.page.next ?? undefined);
      this.page.set({ data: [...before.data, ...next.data], page: next.page });
    });
  }

  private show(member: Member): void {
    this.page.update((page) => page && { ...page, data: [member, ...page.data.filter(({ id }) => id !== member.id)] });
  }

  private async act(fn: () => Promise<void>): Promise<void> {
    this.problem.set('');
    try {
      await fn();
    } catch (thrown) {
      const { title, detail } = asProblem(thrown);
      this.problem.set([title, detail].filter(Boolean).join(' '));
    }
  }
}
