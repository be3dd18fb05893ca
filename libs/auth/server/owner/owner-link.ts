import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Problem, uuidv7 } from '@tessera/models';
import { People, type PersonRow } from '@tessera/users/server';
import type { NewOwner } from '../../contract';
import { Audit } from '../audit/audit';
import { Passwords } from '../passwords/passwords';
import { hashOfSecret, newSecret } from '../secret';

/** How long the link for the first owner works. */
export const linkHours = 24;

/** The one-time link by which the first owner is made; there is no default account. */
@Injectable()
export class OwnerLink {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
  ) {}

  /** A new token for `{PUBLIC_URL}/admin/welcome#TOKEN`, which replaces any before; null once there is an owner. It is told this once. */
  async issue(): Promise<string | null> {
    const token = newSecret();
    return this.alone(async () => {
      if (await this.people.hasOwner()) return null;
      await this.database.query('DELETE FROM auth_owner_invitation');
      await this.database.query(
        `INSERT INTO auth_owner_invitation (id, version, created_at, updated_at, secret_hash, expires_at) VALUES ($1, 1, now(), now(), $2, now() + interval '${linkHours} hours')`,
        [uuidv7(), hashOfSecret(token)],
      );
      return token;
    });
  }

  /**
   * Makes the first owner. Throws `auth.link-used` (403) when the link was used, replaced or has run out, and
   * `auth.weak-password` (422), after which it can be used again. Of two uses at once one wins.
   */
  async redeem({ token, name, email, password }: NewOwner): Promise<PersonRow> {
    const hash = hashOfSecret(token);
    const [known] = await this.database.query(
      'SELECT FROM auth_owner_invitation WHERE secret_hash = $1 AND expires_at > now()',
      [hash],
    );
    if (!known) throw linkUsed();
    const passwordHash = await this.passwords.hashNew(password, { email, name, isOwner: true });
    return this.alone(async () => {
      const used = await this.database.run(
        'DELETE FROM auth_owner_invitation WHERE secret_hash = $1 AND expires_at > now()',
        [hash],
      );
      if (used !== 1 || (await this.people.hasOwner())) throw linkUsed();
      return this.makeOwner({ name, email, passwordHash });
    });
  }

  /** Makes an owner without a link, for the command line. Throws `auth.weak-password` (422) and `users.email-taken` (409). */
  async createOwner({ name, email, password }: Omit<NewOwner, 'token'>): Promise<PersonRow> {
    const passwordHash = await this.passwords.hashNew(password, { email, name, isOwner: true });
    return this.alone(async () => {
      await this.database.query('DELETE FROM auth_owner_invitation');
      return this.makeOwner({ name, email, passwordHash });
    });
  }

  /** Removes a link that has run out. */
  async removeExpired(): Promise<void> {
    await this.database.run('DELETE FROM auth_owner_invitation WHERE expires_at < now()');
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
