import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { uuidv7 } from '@tessera/models';
import { hashOfSecret, newSecret } from '../secret';

/** Whose link it is: somebody's way in, or that of the first owner, who is nobody yet. */
export interface LinkFor {
  readonly person: string | null;
  /** Who answers for it; null for the system. */
  readonly by: string | null;
}

/** Links that work once and for a while. Only their hashes are kept; each person has one, the newest. */
@Injectable()
export class OneTimeLinks {
  constructor(private readonly database: Database) {}

  /** A new token, told this once, which replaces the one before. */
  async issue({ person, by }: LinkFor, hours: number): Promise<{ readonly token: string; readonly expiresAt: Date }> {
    const token = newSecret();
    const [row] = await this.database.query<{ expiresAt: Date }>(issueSql, [
      uuidv7(),
      person,
      by,
      hashOfSecret(token),
      hours,
    ]);
    return { token, expiresAt: new Date(row!.expiresAt) };
  }

  /** Whose link it is; null when it is unknown, used, replaced or has run out. */
  async find(token: string): Promise<LinkFor | null> {
    const [row] = await this.database.query<LinkFor>(
      'SELECT person, by FROM auth_invitation WHERE secret_hash = $1 AND expires_at > now()',
      [hashOfSecret(token)],
    );
    return row ?? null;
  }

  /** Uses a link up; false when somebody else was first. */
  async use(token: string): Promise<boolean> {
    const used = await this.database.run('DELETE FROM auth_invitation WHERE secret_hash = $1 AND expires_at > now()', [
      hashOfSecret(token),
    ]);
    return used === 1;
  }

  /** Takes back the link of a person, or that of the first owner. */
  async withdraw(person: string | null): Promise<void> {
    await this.database.run('DELETE FROM auth_invitation WHERE person IS NOT DISTINCT FROM $1::uuid', [person]);
  }

  /** Removes links that have run out. */
  async removeExpired(): Promise<void> {
    await this.database.run('DELETE FROM auth_invitation WHERE expires_at < now()');
  }
}

const issueSql = `
  INSERT INTO auth_invitation (id, version, created_at, updated_at, person, by, secret_hash, expires_at)
  VALUES ($1, 1, now(), now(), $2, $3, $4, now() + make_interval(hours => $5))
  ON CONFLICT (person) DO UPDATE SET by = excluded.by, secret_hash = excluded.secret_hash, expires_at = excluded.expires_at, updated_at = now()
  RETURNING expires_at AS "expiresAt"`;
