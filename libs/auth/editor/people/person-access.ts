import { ChangeDetectionStrategy, Component, inject, input, resource, signal } from '@angular/core';
import {
  ApiClient,
  asProblem,
  Badge,
  Button,
  Control,
  Dialogs,
  ErrorState,
  Field,
  Notice,
  Skeleton,
  TimeAgo,
} from '@tessera/ui';
import type { InvitationLink, PersonAccess as Access } from '../../contract';

/** What opens doors for somebody: her password or invitation, her sessions, her suspension. */
@Component({
  selector: 'tessera-person-access',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Badge, Button, Control, ErrorState, Field, Notice, Skeleton, TimeAgo],
  templateUrl: './person-access.html',
  styleUrl: './person-access.css',
})
export class PersonAccess {
  /** The person. */
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  protected readonly access = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.get<Access>(`/users/people/${params}/access`),
  });
  /** Told once; gone with the page. */
  protected readonly link = signal<InvitationLink | null>(null);
  protected readonly isCopied = signal(false);
  protected readonly busy = signal('');
  protected readonly problem = signal('');

  protected invite(): Promise<void> {
    return this.act('invitation', async () => {
      this.isCopied.set(false);
      this.link.set(await this.api.post<InvitationLink>(this.path('invitation')));
      this.access.reload();
    });
  }

  protected withdraw(): Promise<void> {
    return this.act('invitation', async () => {
      await this.api.delete(this.path('invitation'));
      this.link.set(null);
      this.access.reload();
    });
  }

  protected suspend(name: string): Promise<void> {
    return this.act('suspension', async () => {
      const text = 'Every session and token of hers is refused from now on. It can be ended again.';
      if (!(await this.dialogs.confirm({ heading: `Suspend ${name}?`, text, act: 'Suspend', danger: true }))) return;
      this.access.set(await this.api.put<Access>(this.path('suspension')));
    });
  }

  protected reinstate(): Promise<void> {
    return this.act('suspension', async () => this.access.set(await this.api.delete<Access>(this.path('suspension'))));
  }

  protected endAll(name: string): Promise<void> {
    return this.act('credentials', async () => {
      const text = 'All browsers are signed out, and programs that act for her stop working.';
      if (
        !(await this.dialogs.confirm({ heading: `Sign ${name} out everywhere?`, text, act: 'Sign out', danger: true }))
      )
        return;
      this.access.set(await this.api.delete<Access>(this.path('credentials')));
    });
  }

  protected async copy(url: string): Promise<void> {
    await navigator.clipboard.writeText(url);
    this.isCopied.set(true);
  }

  private path(what: string): string {
    return `/users/people/${this.id()}/${what}`;
  }

  private async act(what: string, fn: () => Promise<void>): Promise<void> {
    this.busy.set(what);
    this.problem.set('');
    try {
      await fn();
    } catch (thrown) {
      const { title, detail } = asProblem(thrown);
      this.problem.set([title, detail].filter(Boolean).join(' '));
    } finally {
      this.busy.set('');
    }
  }
}
