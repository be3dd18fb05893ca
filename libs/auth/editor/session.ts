import { HttpContext } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { InvitationAnswer, NewOwner, SessionView, SignIn } from '../contract';
import { answersForAnyone, ApiClient, asProblem } from '@tessera/ui';
import { ViewAs } from './view-as/view-as';

const forAnyone = { context: new HttpContext().set(answersForAnyone, true) };

/** Who is signed in and what that person may. One for the whole editor; screens read its signals. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(ApiClient);
  private readonly viewAs = inject(ViewAs);
  private readonly view = signal<SessionView | null>(null);
  private loading: Promise<SessionView> | undefined;

  /** Null for a visitor, and before `load()`. */
  readonly person = computed(() => this.view()?.person ?? null);
  /** Nobody owns this installation yet. */
  readonly needsOwner = computed(() => this.view()?.needsOwner ?? false);

  /** The group through whose eyes the person looks; null where she looks with her own. */
  readonly viewsAs = computed(() => this.view()?.viewsAs ?? null);

  /** Whether the person may do what the permission names; the server decides again. The owner may everything. */
  may(permission: string): boolean {
    return this.person()?.isOwner === true || (this.view()?.may.includes(permission) ?? false);
  }

  /** Asks the server once who is here; later calls share the answer. Throws `ApiProblem`, and then asks anew. */
  load(): Promise<SessionView> {
    this.loading ??= this.ask().then((view) => this.hold(view));
    this.loading.catch(() => (this.loading = undefined));
    return this.loading;
  }

  /** Throws `ApiProblem` `auth.wrong-credentials` or `auth.too-many-attempts`. */
  async signIn(credentials: SignIn): Promise<void> {
    this.hold(await this.api.post('/session', { body: credentials, ...forAnyone }));
  }

  /** Makes the first owner by the one-time link and signs her in. Throws `ApiProblem`, e.g. `auth.link-used`. */
  async createOwner(owner: NewOwner): Promise<void> {
    this.hold(await this.api.post('/owner', { body: owner, ...forAnyone }));
  }

  /** Ends the session on the server. What the page still holds in memory goes with the page: leave it with a full load. */
  async signOut(): Promise<void> {
    await this.api.delete('/session', forAnyone);
    this.viewAs.forget();
    this.view.update((view) => view && { ...view, person: null, may: [], viewsAs: null });
  }

  /** Follows an invitation: sets the password and signs in. Throws `ApiProblem`, e.g. `auth.link-used`. */
  async acceptInvitation(answer: InvitationAnswer): Promise<void> {
    this.hold(await this.api.put('/invitation', { body: answer, ...forAnyone }));
  }

  private async ask(): Promise<SessionView> {
    try {
      return await this.api.get('/session', forAnyone);
    } catch (thrown) {
      // The group is gone, or the right to look through it: one's own eyes always work.
      if (!this.viewAs.group() || ![400, 403].includes(asProblem(thrown).status)) throw thrown;
      this.viewAs.forget();
      return this.api.get('/session', forAnyone);
    }
  }

  private hold(view: SessionView): SessionView {
    this.view.set(view);
    this.loading = Promise.resolve(view);
    return view;
  }
}
