import { createHash } from 'node:crypto';
import { currentAct } from '@tessera/extension';
import { type Json, Problem, uuidv7 } from '@tessera/models';
import { Database } from '../connection/database';

/** What a route answers. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
}

/** A request that its sender may send again. */
export interface IdempotentRequest {
  /** The `Idempotency-Key` header; without one the work is simply done. */
  readonly key: string | undefined;
  /** Method and path, e.g. `POST /api/v1/pages`. */
  readonly route: string;
  /** What was sent; the same key with something else is refused. */
  readonly body: unknown;
  /** The answer holds a secret, so it is kept sealed. */
  readonly isSecret?: boolean;
}

const sealedAs = 'database.idempotency-key.body';
const longestKey = 255;
/** How long a second request waits for the first one with the same key. */
const longestWaitMs = 10_000;

/**
 * Does the work of a request once, however often it is sent: its answer is kept in the transaction of the work and given again
 * (draft-ietf-httpapi-idempotency-key-header). What fails keeps nothing, so that it may be tried again. A second request waits for the first.
 * Throws `database.idempotency-key-reused` (422), `-invalid` (400) and `-in-use` (409).
 */
export async function withIdempotencyKey(
  { key, route, body, isSecret = false }: IdempotentRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (key === undefined) return await work();
  if (key.length === 0 || key.length > longestKey || key.includes('\0')) {
    throw new Problem('database.idempotency-key-invalid', {
      status: 400,
      title: `An idempotency key has 1 to ${longestKey} characters.`,
    });
  }
  const { services, person } = currentAct();
  const database = services.get(Database);
  const hash = createHash('sha256')
    .update(JSON.stringify(body) ?? '')
    .digest('hex');
  const name = [key, route, person?.id ?? ''];
  return await database.transaction(async () => {
    const isFirst = await claim(database, name, hash);
    if (!isFirst) return opened(database, isSecret, await known(database, name, hash));
    const answer = await work();
    const kept = isSecret ? database.safe.seal(JSON.stringify(answer.body), sealedAs) : answer.body;
    await database.query(
      'UPDATE database_idempotency_key SET status = $4, body = $5, updated_at = now() WHERE (key, route, sender) = ($1, $2, $3)',
      [...name, answer.status, JSON.stringify(kept)],
    );
    return answer;
  });
}

/** Forgets keys that were first used longer ago than `hours`; for a job. Gives how many. */
export async function forgetIdempotencyKeys(database: Database, hours: number): Promise<number> {
  return await database.run("DELETE FROM database_idempotency_key WHERE created_at < now() - $1 * interval '1 hour'", [
    hours,
  ]);
}

/** The unique constraint lets one in and makes the others wait until its transaction is over. */
async function claim(database: Database, name: readonly string[], hash: string): Promise<boolean> {
  try {
    await database.query(`SELECT set_config('lock_timeout', '${longestWaitMs}', true)`);
    const claimed = await database.run(
      'INSERT INTO database_idempotency_key (id, key, route, sender, request_hash) VALUES ($4, $1, $2, $3, $5) ON CONFLICT (key, route, sender) DO NOTHING',
      [...name, uuidv7(), hash],
    );
    await database.query("SELECT set_config('lock_timeout', '0', true)");
    return claimed === 1;
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'database.busy')) throw error;
    throw new Problem('database.idempotency-key-in-use', {
      status: 409,
      title: 'The first request with this key is still at work.',
      retryAfter: 5,
      cause: error,
    });
  }
}

async function known(database: Database, name: readonly string[], hash: string): Promise<Answer> {
  const [stored] = await database.query<Answer & { requestHash: string }>(
    'SELECT status, body, request_hash AS "requestHash" FROM database_idempotency_key WHERE (key, route, sender) = ($1, $2, $3)',
    name,
  );
  if (stored!.requestHash !== hash) {
    throw new Problem('database.idempotency-key-reused', {
      status: 422,
      title: 'This idempotency key was used for another request.',
      detail: 'Use a new key.',
    });
  }
  return { status: stored!.status, body: stored!.body };
}

function opened(database: Database, isSecret: boolean, { status, body }: Answer): Answer {
  return { status, body: isSecret ? (JSON.parse(database.safe.open(String(body), sealedAs)) as Json) : body };
}
