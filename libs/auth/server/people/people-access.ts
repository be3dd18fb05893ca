import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { currentAct, requireRight } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { mayUsers } from '@tessera/users/contract';
import { People, Person, requireReach } from '@tessera/users/server';
import type { PersonAccess } from '../../contract';
import { Audit } from '../audit/audit';
import { OneTimeLinks } from '../invitations/one-time-links';
import { Sessions, validSession } from '../sessions/sessions';
import { Tokens } from '../tokens/tokens';

/** What opens doors for people, seen and closed by those who look after them. */
@Injectable()
export class PeopleAccess {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    private readonly links: OneTimeLinks,
    private readonly audit: Audit,
  ) {}

  /** Throws `users.person-not-found` (404). */
  async of(id: string): Promise<PersonAccess> {
    requireRight(mayUsers.manageAccess);
    const { name, email, isOwner, isAdministrator, suspendedAt, lastSeenAt } = await records(Person).get(id);
    const [counted] = await this.database.query<Counted>(countSql, [id]);
    const { hasPassword, expiresAt, sessions, tokens } = counted!;
    return {
      person: {
        id,
        name,
        email,
        isOwner,
        isAdministrator,
        isSuspended: suspendedAt !== null,
        lastSeenAt: lastSeenAt?.toISOString() ?? null,
      },
      hasPassword,
      invitation: expiresAt === null ? null : { expiresAt: expiresAt.toISOString() },
      sessions,
      tokens,
      mayChange: canReach({ isOwner, isAdministrator }) && currentAct().person?.id !== id,
    };
  }

  /** From now on she may not act. Throws `users.last-owner`, `auth.not-yourself` (409), `users.needs-owner` (403). */
  async suspend(id: string): Promise<PersonAccess> {
    await this.act(id, async () => {
      await this.people.suspend(id);
      await this.links.withdraw(id);
      await this.audit.note('suspended', { person: id, by: currentAct().person?.id ?? null });
    });
    return this.of(id);
  }

  /** She may act again. Throws as `suspend` does. */
  async reinstate(id: string): Promise<PersonAccess> {
    await this.act(id, async () => {
      await this.people.reinstate(id);
      await this.audit.note('reinstated', { person: id, by: currentAct().person?.id ?? null });
    });
    return this.of(id);
  }

  /** Ends all her sessions and tokens, everywhere with the next request. Throws as `suspend` does. */
  async endCredentials(id: string): Promise<PersonAccess> {
    await this.act(id, async () => {
      await this.sessions.closeAll(id);
      await this.tokens.revokeAll(id);
      await this.audit.note('credentials-ended', { person: id, by: currentAct().person?.id ?? null });
    });
    return this.of(id);
  }

  private async act(id: string, fn: () => Promise<void>): Promise<void> {
    requireRight(mayUsers.manageAccess);
    requireReach(await records(Person).get(id));
    if (currentAct().person?.id === id)
      throw new Problem('auth.not-yourself', { status: 409, title: 'You cannot do this to yourself.' });
    await this.database.transaction(fn);
  }
}

interface Counted {
  readonly hasPassword: boolean;
  readonly expiresAt: Date | null;
  readonly sessions: number;
  readonly tokens: number;
}

const countSql = `
  SELECT p.password_hash IS NOT NULL AS "hasPassword",
    (SELECT expires_at FROM auth_invitation WHERE person = p.id AND expires_at > now()) AS "expiresAt",
    (SELECT count(*)::int FROM auth_session session WHERE session.person = p.id AND ${validSession}) AS sessions,
    (SELECT count(*)::int FROM auth_token WHERE person = p.id AND expires_at > now()) AS tokens
  FROM users_person p WHERE p.id = $1`;

function canReach(person: { readonly isOwner: boolean; readonly isAdministrator: boolean }): boolean {
  try {
    requireReach(person);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
