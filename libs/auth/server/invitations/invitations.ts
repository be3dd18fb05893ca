import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asPerson, currentAct, publicUrlOf, requireRight, Settings } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { asList, People, Person, type PersonRow, requireHaving, requireReach } from '@tessera/users/server';
import { mayUsers } from '@tessera/users/contract';
import type { InvitationAnswer, InvitationLink, InvitedPerson } from '../../contract';
import { Audit } from '../audit/audit';
import { minPasswordLength } from '../passwords/password-rules';
import { Passwords } from '../passwords/passwords';
import { type LinkFor, OneTimeLinks } from './one-time-links';

/** How long an invitation works. */
export const invitationHours = 72;

/** The way in for people who are added: a one-time link by which she, and nobody else, sets her password. */
@Injectable()
export class Invitations {
  private readonly publicUrl: string;

  constructor(
    settings: Settings,
    private readonly database: Database,
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly links: OneTimeLinks,
    private readonly audit: Audit,
  ) {
    this.publicUrl = publicUrlOf(settings);
  }

  /**
   * A new link for somebody, which replaces any before. Whoever has it could act for her, so nobody makes one for who may more
   * than herself. Throws `users.person-not-found` (404), `users.right-not-yours`, `users.needs-owner` (403), `auth.not-yourself`, `auth.is-suspended` (409).
   */
  async issue(id: string): Promise<InvitationLink> {
    requireRight(mayUsers.manageAccess);
    const { person } = currentAct();
    await records(Person).get(id);
    await this.requireAnswerable(id);
    const by = person?.id ?? null;
    return this.database.transaction(async () => {
      const { token, expiresAt } = await this.links.issue({ person: id, by }, invitationHours);
      await this.audit.note('invited', { person: id, by });
      return { url: `${this.publicUrl}/admin/welcome#${token}`, expiresAt: expiresAt.toISOString() };
    });
  }

  /** Takes the link of somebody back. */
  async withdraw(id: string): Promise<void> {
    requireRight(mayUsers.manageAccess);
    requireReach(await records(Person).get(id));
    await this.links.withdraw(id);
  }

  /** Whom a link is for. Throws `auth.link-used` (403). */
  async look(token: string): Promise<InvitedPerson> {
    const { name, email, isOwner, isAdministrator } = await this.invited(await this.links.find(token));
    return { name, email, minPasswordLength: minPasswordLength({ isOwner, isAdministrator }) };
  }

  /**
   * Sets the password of the person whose link it is and gives her address to sign in with. Throws `auth.link-used` (403) and
   * `auth.weak-password` (422), after which the link works again. Of two uses at once one wins.
   */
  async redeem({ token, password }: InvitationAnswer): Promise<string> {
    return this.database.transaction(async () => {
      const { id, email } = await this.invited(await this.links.find(token));
      if (!(await this.links.use(token))) throw linkUsed();
      await this.passwords.set(id, password);
      await this.audit.note('invitation-used', { person: id });
      return email;
    });
  }

  /** A link dies with the powers of who made it, and when she for whom it is may more by now than that one. */
  private async invited(link: LinkFor | null): Promise<PersonRow> {
    if (!link?.person) throw linkUsed();
    const { person, by } = link;
    const inviter = by === null ? null : await this.people.find(by);
    if (by !== null && !inviter) throw linkUsed();
    try {
      if (inviter)
        await asPerson(inviter, async () => {
          requireRight(mayUsers.manageAccess);
          await this.requireAnswerable(person);
        });
      else if (!(await this.people.find(person))) throw linkUsed();
    } catch (error) {
      throw error instanceof Problem ? linkUsed(error) : error;
    }
    return this.people.get(person);
  }

  /** Whoever acts may answer for somebody who may no more than herself. */
  private async requireAnswerable(id: string): Promise<void> {
    const { person, system } = currentAct();
    if (person?.id === id && system === undefined)
      throw new Problem('auth.not-yourself', { status: 409, title: 'You are in already.' });
    requireReach(await this.people.get(id));
    const invited = await this.people.find(id);
    if (!invited)
      throw new Problem('auth.is-suspended', {
        status: 409,
        title: 'Somebody suspended cannot be invited.',
        detail: 'End the suspension first.',
      });
    if (invited.rights) await requireHaving(this.database, asList(invited.rights));
  }
}

function linkUsed(cause?: unknown): Problem {
  return new Problem('auth.link-used', {
    status: 403,
    title: 'This link no longer works.',
    detail: `It works once, within ${invitationHours / 24} days. Ask for a new one.`,
    cause,
  });
}
