import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import type { ActingPerson } from '@tessera/extension';
import { uuidv7 } from '@tessera/models';
import { actingColumns, actingPerson, type ActingRow } from '@tessera/users/server';
import type { Asker } from '../asker';
import { KnownCredentials } from '../known-credentials';
import { hashOfSecret, newSecret } from '../secret';
import { Session } from './session';

/** A session ends this many days after it was last used … */
export const idleDays = 14;
/** … and this many days after the sign-in, however much it was used. */
export const longestDays = 90;

/** The condition that the row `session` of a session is not over. */
export const validSession = `session.last_seen_at > now() - interval '${idleDays} days' AND session.created_at > now() - interval '${longestDays} days'`;

/** Who is signed in where. Kept in PostgreSQL, so that ending a session ends it in every instance. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly known: KnownCredentials,
  ) {}

  /**
   * Opens a session for a person whose password was compared with `passwordHash`, and returns the secret for the cookie.
   * Null when the password was changed or the person suspended in the meantime.
   */
  async open(person: string, passwordHash: string, { address, agent }: Asker): Promise<string | null> {
    const secret = newSecret();
    const opened = await this.database.run(openSql, [
      uuidv7(),
      person,
      passwordHash,
      hashOfSecret(secret),
      address,
      agent,
    ]);
    return opened === 1 ? secret : null;
  }

  /**
   * The person whose session this is, with her rights; null when it is over or the person may not act. `viewAs` is the group through
   * whose eyes she looks. One indexed statement where she was not asked for within the last second (`KnownCredentials`), and at
   * most once a minute another that notes the use. Throws as `actingPerson`.
   */
  async find(secret: string, viewAs: string | null = null): Promise<ActingPerson | null> {
    const hash = hashOfSecret(secret);
    return this.known.personOf(hash, viewAs, () => this.look(hash, viewAs));
  }

  /** Ends the session; returns whose it was, null when there was none. */
  async close(secret: string): Promise<string | null> {
    return this.database.transaction(async () => {
      this.database.touch([Session.name]);
      const [row] = await this.database.query<{ person: string }>(
        'DELETE FROM auth_session WHERE secret_hash = $1 RETURNING person',
        [hashOfSecret(secret)],
      );
      return row?.person ?? null;
    });
  }

  /** Ends all sessions of a person. */
  async closeAll(person: string): Promise<number> {
    return this.database.transaction(() => {
      this.database.touch([Session.name]);
      return this.database.run('DELETE FROM auth_session WHERE person = $1', [person]);
    });
  }

  /** Removes the sessions that are over. */
  async removeExpired(): Promise<void> {
    await this.database.run(
      `DELETE FROM auth_session WHERE last_seen_at < now() - interval '${idleDays} days' OR created_at < now() - interval '${longestDays} days'`,
    );
  }

  private async look(hash: string, viewAs: string | null): Promise<ActingPerson | null> {
    const [row] = await this.database.query<ActingRow & { session: string; isStale: boolean }>(findSql, [hash, viewAs]);
    if (!row) return null;
    if (row.isStale) await this.database.query(noteUseSql, [row.session]);
    return actingPerson(this.database.installed, row, viewAs);
  }
}

/** FOR SHARE: a change of the password that is just being committed is waited for, and then its hash no longer fits. */
const openSql = `
  INSERT INTO auth_session (id, version, created_at, updated_at, person, secret_hash, last_seen_at, address, agent)
  SELECT $1, 1, now(), now(), id, $4, now(), $5, $6 FROM users_person
  WHERE id = $2 AND password_hash = $3 AND suspended_at IS NULL FOR SHARE`;

const findSql = `
  SELECT ${actingColumns('person', '$2')}, session.id AS session, session.last_seen_at < now() - interval '1 minute' AS "isStale"
  FROM auth_session session JOIN users_person person ON person.id = session.person
  WHERE session.secret_hash = $1 AND person.suspended_at IS NULL AND ${validSession}`;

const noteUseSql = `
  WITH used AS (UPDATE auth_session SET last_seen_at = now() WHERE id = $1 AND last_seen_at < now() - interval '1 minute' RETURNING person)
  UPDATE users_person SET last_seen_at = now() FROM used WHERE users_person.id = used.person`;
