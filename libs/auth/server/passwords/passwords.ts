import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Problem } from '@tessera/models';
import { People } from '@tessera/users/server';
import { Audit } from '../audit/audit';
import { Sessions } from '../sessions/sessions';
import { hashPassword } from './password-hash';
import { passwordFaults, type PasswordOf } from './password-rules';

/** Passwords of people, once the rules and the cost of hashing are added to what `People` keeps. */
@Injectable()
export class Passwords {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** The hash of a new password. Throws `auth.weak-password` (422) when it breaks a rule. */
  async hashNew(password: string, person: PasswordOf): Promise<string> {
    const errors = passwordFaults(password, person);
    if (errors.length > 0)
      throw new Problem('auth.weak-password', {
        status: 422,
        title: 'This password is not safe enough.',
        detail: errors[0]!.message,
        errors,
      });
    return hashPassword(password);
  }

  /** Gives a person a new password and ends all sessions of the old one. Throws `auth.weak-password` (422) and `users.person-not-found` (404). */
  async set(id: string, password: string): Promise<void> {
    const hash = await this.hashNew(password, await this.people.get(id));
    await this.database.transaction(async () => {
      // First the hash, then the sessions: one that is being opened with the old password either waits or is found.
      await this.people.setPasswordHash(id, hash);
      await this.sessions.closeAll(id);
      await this.audit.note('password-set', { person: id });
    });
  }

  /** Replaces the hash of an unchanged password by one of today's cost, unless another password was set meanwhile. */
  async renew(id: string, password: string, outdatedHash: string): Promise<string> {
    const hash = await hashPassword(password);
    const renewed = await this.database.run(
      'UPDATE users_person SET password_hash = $3 WHERE id = $1 AND password_hash = $2',
      [id, outdatedHash, hash],
    );
    return renewed === 1 ? hash : outdatedHash;
  }
}
