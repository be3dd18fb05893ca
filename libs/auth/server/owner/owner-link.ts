import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Problem } from '@tessera/models';
import { People, type PersonRow } from '@tessera/users/server';
import type { NewOwner } from '../../contract';
import { Audit } from '../audit/audit';
import { OneTimeLinks } from '../invitations/one-time-links';
import { Passwords } from '../passwords/passwords';

/** How long the link for the first owner works. */
export const linkHours = 24;

/** The one-time link by which the first owner is made; there is no default account. */
@Injectable()
export class OwnerLink {
  constructor(
    private readonly database: Database,
    private readonly links: OneTimeLinks,
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
  ) {}

  /** A new token for `{PUBLIC_URL}/admin/welcome#TOKEN`, which replaces any before; null once there is an owner. It is told this once. */
  async issue(): Promise<string | null> {
    return this.alone(async () => {
      if (await this.people.hasOwner()) return null;
      return (await this.links.issue({ person: null, by: null }, linkHours)).token;
    });
  }

  /**
   * Makes the first owner. Throws `auth.link-used` (403) when the link was used, replaced or has run out, and
   * `auth.weak-password` (422), after which it can be used again. Of two uses at once one wins.
   */
  async redeem({ token, name, email, password }: NewOwner): Promise<PersonRow> {
    const link = await this.links.find(token);
    if (!link || link.person !== null) throw linkUsed();
    const passwordHash = await this.passwords.hashNew(password, { email, name, isOwner: true });
    return this.alone(async () => {
      if (!(await this.links.use(token)) || (await this.people.hasOwner())) throw linkUsed();
      return this.makeOwner({ name, email, passwordHash });
    });
  }

  /** Makes an owner without a link, for the command line. Throws `auth.weak-password` (422) and `users.email-taken` (409). */
  async createOwner({ name, email, password }: Omit<NewOwner, 'token'>): Promise<PersonRow> {
    const passwordHash = await this.passwords.hashNew(password, { email, name, isOwner: true });
    return this.alone(async () => {
      await this.links.withdraw(null);
      return this.makeOwner({ name, email, passwordHash });
    });
  }

  private async makeOwner(person: Parameters<People['createOwner']>[0]): Promise<PersonRow> {
    const owner = await this.people.createOwner(person);
    await this.audit.note('owner-made', { person: owner.id });
    return owner;
  }

  /** One at a time in all instances, whether by link or command. */
  private alone<T>(fn: () => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      await this.database.query("SELECT pg_advisory_xact_lock(hashtext('auth.owner'))");
      return fn();
    });
  }
}

function linkUsed(): Problem {
  return new Problem('auth.link-used', {
    status: 403,
    title: 'This link no longer works.',
    detail: 'It works once, within a day. Restart the server for a new one, if there is no owner yet.',
  });
}
