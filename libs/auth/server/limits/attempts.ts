import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Problem, uuidv7 } from '@tessera/models';

/** How often something may be tried within a window of time, which begins with the first try. */
export interface Limit {
  /** What is counted, e.g. `sign-in by network`. */
  readonly what: string;
  readonly most: number;
  readonly seconds: number;
}

/** Too many tries; `isFirst`: the one that went over. */
export class TooManyAttempts extends Problem {
  constructor(
    retryAfter: number,
    readonly isFirst: boolean,
  ) {
    super('auth.too-many-attempts', {
      status: 429,
      title: 'Too many attempts.',
      detail: `Please try again in ${waitingTime(retryAfter)}.`,
      retryAfter,
    });
  }
}

/**
 * Counts tries in PostgreSQL, for all instances together. Where it cannot count, it throws what the database threw: nothing
 * is let through uncounted. Not to be used within a transaction, which might take the count back.
 */
@Injectable()
export class Attempts {
  constructor(private readonly database: Database) {}

  /** Counts one try of `who` before it is made, so that tries made at once are counted too. Throws `auth.too-many-attempts` (429). */
  async take({ what, most, seconds }: Limit, who: string): Promise<void> {
    const [row] = await this.database.query<{ count: number; wait: number }>(takeSql, [
      uuidv7(),
      keyOf(what, who),
      seconds,
      most + 1,
    ]);
    if (row!.count > most) throw new TooManyAttempts(Math.max(1, Math.ceil(row!.wait)), row!.count === most + 1);
  }

  /** Takes back one try that turned out to be right. */
  async giveBack({ what }: Limit, who: string): Promise<void> {
    await this.database.query('UPDATE auth_attempt SET count = greatest(count - 1, 0) WHERE key = $1', [
      keyOf(what, who),
    ]);
  }

  /** Forgets the tries of `who`. */
  async forget({ what }: Limit, who: string): Promise<void> {
    await this.database.query('DELETE FROM auth_attempt WHERE key = $1', [keyOf(what, who)]);
  }

  /** Removes the windows that are over. */
  async removeExpired(): Promise<void> {
    await this.database.run('DELETE FROM auth_attempt WHERE ends_at < now()');
  }
}

/** `most + 2` and not more, so that the counter stays small; a window that is over begins anew. */
const takeSql = `
  INSERT INTO auth_attempt AS kept (id, version, created_at, updated_at, key, count, ends_at)
  VALUES ($1, 1, now(), now(), $2, 1, now() + make_interval(secs => $3))
  ON CONFLICT (key) DO UPDATE SET
    updated_at = now(),
    count = CASE WHEN kept.ends_at <= now() THEN 1 ELSE least(kept.count, $4::int) + 1 END,
    ends_at = CASE WHEN kept.ends_at <= now() THEN now() + make_interval(secs => $3) ELSE kept.ends_at END
  RETURNING count, extract(epoch FROM ends_at - now())::float8 AS wait`;

function keyOf(what: string, who: string): string {
  return createHash('sha256').update(`${what}\0${who}`).digest('hex');
}

function waitingTime(seconds: number): string {
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
