import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { type ActingPerson, asSystem } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { actingColumns, actingPerson, type ActingRow } from '@tessera/users/server';
import type { Asker } from '../asker';
import { Audit } from '../audit/audit';
import { KnownCredentials } from '../known-credentials';
import { hashOfSecret, newSecret } from '../secret';
import { Token } from './token';

/** What every token begins with, so that scanners of leaked secrets can tell it. */
export const tokenPrefix = 'tes_';

/** What it takes to make a token. */
export interface NewToken {
  readonly name: string;
  readonly person: string;
  /** Days until it runs out, at most 3,650. */
  readonly days: number;
}

/** Credentials of programs. */
@Injectable()
export class Tokens {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly known: KnownCredentials,
  ) {}

  /** Makes a token and returns it; it cannot be read again. */
  async create({
    name,
    person,
    days,
  }: NewToken): Promise<{ readonly id: string; readonly token: string; readonly expiresAt: Date }> {
    if (!Number.isInteger(days) || days < 1 || days > 3650)
      throw new Problem('auth.invalid-token-days', { status: 422, title: 'A token lasts between 1 and 3650 days.' });
    const token = `${tokenPrefix}${newSecret()}`;
    const expiresAt = new Date(Date.now() + days * 86_400_000);
    return this.database.transaction(async () => {
      const { id } = await asSystem('auth: a token is made', () =>
        records(Token).create({ name, person, secretHash: hashOfSecret(token), expiresAt }),
      );
      await this.audit.note('token-made', { person, token: id });
      return { id, token, expiresAt };
    });
  }

  /** The person for whom the token acts, with her rights; null when it is unknown or has run out, or the person may not act. `viewAs` as in `Sessions.find`. */
  async find(token: string, asker: () => Asker, viewAs: string | null = null): Promise<ActingPerson | null> {
    if (!token.startsWith(tokenPrefix)) return null;
    const hash = hashOfSecret(token);
    return this.known.personOf(hash, viewAs, () => this.look(hash, asker, viewAs));
  }

  /** Ends all tokens of a person; returns how many there were. */
  async revokeAll(person: string): Promise<number> {
    return this.database.transaction(() => {
      this.database.touch([Token.name]);
      return this.database.run('DELETE FROM auth_token WHERE person = $1', [person]);
    });
  }

  private async look(hash: string, asker: () => Asker, viewAs: string | null): Promise<ActingPerson | null> {
    const [row] = await this.database.query<ActingRow & { token: string; isStale: boolean }>(findSql, [hash, viewAs]);
    if (!row) return null;
    if (row.isStale) await this.noteUse(row.token, row.id, asker());
    return actingPerson(this.database.installed, row, viewAs);
  }

  private async noteUse(token: string, person: string, asker: Asker): Promise<void> {
    const isFirst = await this.database.run(
      'UPDATE auth_token SET last_used_at = now() WHERE id = $1 AND last_used_at IS NULL',
      [token],
    );
    if (isFirst) await this.audit.note('token-first-used', { person, token, asker });
    else
      await this.database.run(
        "UPDATE auth_token SET last_used_at = now() WHERE id = $1 AND last_used_at < now() - interval '1 minute'",
        [token],
      );
  }
}

const findSql = `
  SELECT ${actingColumns('person', '$2')}, token.id AS token,
    coalesce(token.last_used_at < now() - interval '1 minute', true) AS "isStale"
  FROM auth_token token JOIN users_person person ON person.id = token.person
  WHERE token.secret_hash = $1 AND token.expires_at > now() AND person.suspended_at IS NULL`;
