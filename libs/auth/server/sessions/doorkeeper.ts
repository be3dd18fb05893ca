import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Problem } from '@tessera/models';
import { People } from '@tessera/users/server';
import type { SignIn } from '../../contract';
import type { Asker } from '../asker';
import { Audit } from '../audit/audit';
import { Attempts, type Limit, TooManyAttempts } from '../limits/attempts';
import { comparePassword } from '../passwords/password-hash';
import { Passwords } from '../passwords/passwords';
import { Sessions } from './sessions';

/** Wrong tries for one account from one network; the right password forgets them. */
export const byAccount: Limit = { what: 'sign-in by account and network', most: 10, seconds: 15 * 60 };
/** Wrong tries from one network, whatever the account. */
export const byNetwork: Limit = { what: 'sign-in by network', most: 50, seconds: 15 * 60 };

/** Lets people in. */
@Injectable()
export class Doorkeeper {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly audit: Audit,
  ) {}

  /**
   * Opens a session and returns its secret. Throws `auth.wrong-credentials` (401), the same and after as much work whether
   * the account exists or not, and `auth.too-many-attempts` (429).
   */
  async signIn({ email, password }: SignIn, asker: Asker): Promise<string> {
    const person = await this.people.credentialsOf(email);
    const account = `${email.toLowerCase()}\0${asker.network}`;
    await this.count(account, person?.id ?? null, asker);
    const hash = person?.passwordHash ?? null;
    const { matches, outdated } = await comparePassword(password, hash);
    const secret =
      person && hash && matches
        ? await this.open(person.id, outdated ? await this.passwords.renew(person.id, password, hash) : hash, asker)
        : null;
    if (!secret) {
      await this.audit.note('sign-in-failed', { person: person?.id ?? null, asker });
      throw new Problem('auth.wrong-credentials', { status: 401, title: 'E-mail address or password is wrong.' });
    }
    await this.attempts.forget(byAccount, account);
    await this.attempts.giveBack(byNetwork, asker.network);
    return secret;
  }

  private async count(account: string, person: string | null, asker: Asker): Promise<void> {
    try {
      await this.attempts.take(byNetwork, asker.network);
      await this.attempts.take(byAccount, account);
    } catch (error) {
      // Noted once a window, so that an attack does not fill the table.
      if (error instanceof TooManyAttempts && error.isFirst)
        await this.audit.note('sign-in-refused', { person, asker });
      throw error;
    }
  }

  private open(person: string, hash: string, asker: Asker): Promise<string | null> {
    return this.database.transaction(async () => {
      const secret = await this.sessions.open(person, hash, asker);
      if (secret) await this.audit.note('signed-in', { person, asker });
      return secret;
    });
  }
}
