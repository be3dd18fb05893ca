import { currentAct } from '@tessera/extension';
import { type EventType, type Json, Problem, uuidv7 } from '@tessera/models';
import { Database } from '../connection/database';

/** Who delivers events listens here; a message without content says that some may wait. */
export const outboxChannel = 'tessera_outbox';

/** An event on its way to its listeners. */
export interface WaitingEvent {
  readonly id: string;
  readonly name: string;
  readonly payload: Json;
  /** Who caused it; null for visitors and the system. */
  readonly person: string | null;
  /** The request that caused it. */
  readonly requestId: string | null;
}

/**
 * Says that something has happened. It is written in the ambient transaction and delivered after its commit, at least once; if
 * the transaction is taken back it has not happened. Throws `database.no-transaction` outside any, and `database.invalid-event` for
 * a payload that is not as declared.
 */
export async function emit<Payload>(event: EventType<Payload>, payload: NoInfer<Payload>): Promise<void> {
  const { services, person, requestId } = currentAct();
  const database = services.get(Database);
  if (!database.isInTransaction) {
    throw new Problem('database.no-transaction', {
      status: 500,
      title: 'This needs a transaction.',
      detail: `Emit ${event.name} in the transaction that causes it.`,
    });
  }
  const { success, error } = event.payload.safeParse(payload);
  if (!success)
    throw new Problem('database.invalid-event', {
      status: 500,
      title: `The payload of ${event.name} is not as declared.`,
      cause: error,
    });
  await database.query(
    "WITH told AS (SELECT pg_notify($6, '')) INSERT INTO database_outbox_entry (id, event, payload, person, request) SELECT $1, $2, $3, $4, $5 FROM told",
    [uuidv7(), event.name, JSON.stringify(payload), person?.id ?? null, requestId, outboxChannel],
  );
}

/**
 * Takes up to `limit` committed events, oldest first, passing over those that somebody else is taking, and gives each to `deliver`
 * within the transaction that removes them: what `deliver` writes there is written exactly once. Where it fails all of them stay.
 * Gives how many were taken.
 */
export async function takeOutbox(
  database: Database,
  limit: number,
  deliver: (event: WaitingEvent) => Promise<void>,
): Promise<number> {
  return await database.transaction(async () => {
    const events = await database.query<WaitingEvent>(takeSql, [limit]);
    for (const event of events) await deliver(event);
    return events.length;
  });
}

const takeSql = `
  WITH taken AS (
    DELETE FROM database_outbox_entry
    WHERE id = ANY (ARRAY(SELECT id FROM database_outbox_entry ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED))
    RETURNING id, event AS name, payload, person, request AS "requestId"
  )
  SELECT * FROM taken ORDER BY id`;
