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
import type { InvitationLink } from '../../contract';

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
    loader: ({ params }) => this.api.get('/users/people/{id}/access', { path: { id: params } }),
  });
  /** Told once; gone with the page. */
  protected readonly link = signal<InvitationLink | null>(null);
  protected readonly isCopied = signal(false);
  protected readonly busy = signal('');
  protected readonly problem = signal('');

  protected invite(): Promise<void> {
    return this.act('invitation', async () => {
      this.isCopied.set(false);
      this.link.set(await this.api.post('/users/people/{id}/invitation', this.person()));
      this.access.reload();
    });
  }

  protected withdraw(): Promise<void> {
    return this.act('invitation', async () => {
      await this.api.delete('/users/people/{id}/invitation', this.person());
      this.link.set(null);
      this.access.reload();
    });
  }

  protected suspend(name: string): Promise<void> {
    return this.act('suspension', async () => {
      const text = 'Every session and token of hers is refused from now on. It can be ended again.';
      if (!(await this.dialogs.confirm({ heading: `Suspend ${name}?`, text, act: 'Suspend', danger: true }))) return;
      this.access.set(await this.api.put('/users/people/{id}/suspension', this.person()));
    });
  }

  protected reinstate(): Promise<void> {
    return this.act('suspension', async () =>
      this.access.set(await this.api.delete('/users/people/{id}/suspension', this.person())),
    );
  }

  protected endAll(name: string): Promise<void> {
    return this.act('credentials', async () => {
      const text = 'All browsers are signed out, and programs that act for her stop working.';
      if (
        !(await this.dialogs.confirm({ heading: `Sign ${name} out everywhere?`, text, act: 'Sign out', danger: true }))
      )
        return;
      this.access.set(await this.api.delete('/users/people/{id}/credentials', this.person()));
    });
  }

  protected async copy(url: string): Promise<void> {
    await navigator.clipboard.writeText(url);
    this.isCopied.set(true);
  }

  private person(): { readonly path: { readonly id: string } } {
    return { path: { id: this.id() } };
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
