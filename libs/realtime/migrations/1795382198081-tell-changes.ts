import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellChanges1795382198081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [wakeWebhooks, isWanted, tellChanges, keepEvents, ...triggers])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER realtime_keep_events ON database_outbox_entry');
    await runner.query('DROP TRIGGER realtime_tell_changes ON database_change');
    await runner.query('DROP FUNCTION realtime_keep_events');
    await runner.query('DROP FUNCTION realtime_tell_changes');
    await runner.query('DROP FUNCTION realtime_is_wanted');
    await runner.query('DROP FUNCTION realtime_wake_webhooks');
  }
}

/** Tells the worker, once a transaction, that something waits; by an event, so that it is as sure as the change itself. */
const wakeWebhooks = `
  CREATE FUNCTION realtime_wake_webhooks() RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF coalesce(current_setting('tessera.webhooks_woken', true), '') <> '' THEN RETURN; END IF;
    PERFORM set_config('tessera.webhooks_woken', 'yes', true);
    INSERT INTO database_outbox_entry (id, event, payload, request)
    VALUES (database_uuidv7(), 'realtime.something-waits', '{}', nullif(current_setting('tessera.request', true), ''));
    PERFORM pg_notify('tessera_outbox', '');
  END
  $$`;

/**
 * Every change that enters the history is told to whoever listens, when and if its transaction commits. A message names a change
 * by its id; behind the two hundredth of a transaction only since when there are some, in the same words each time, of which
 * PostgreSQL sends one. What webhooks want to know is kept for them. It runs for each row that anybody writes, so it sends no
 * statement but the one question whether a webhook wants it: expressions cost plpgsql nothing in comparison.
 */
const tellChanges = `
  CREATE FUNCTION realtime_tell_changes() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    told integer := coalesce(nullif(current_setting('tessera.changes_told', true), ''), '0')::integer + 1;
    ignored text;
    message text;
  BEGIN
    IF told <= 200 THEN
      ignored := set_config('tessera.changes_told', told::text, true);
      message := '{"entity":"' || NEW.entity || '","changes":["' || NEW.id || '"]}';
    ELSE
      message := '{"entity":"' || NEW.entity || '","since":"' || (lpad(to_hex(floor(extract(epoch FROM now()) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid || '"}';
    END IF;
    IF pg_notify('tessera_changes', message) IS NULL THEN END IF;
    IF EXISTS (
      SELECT FROM realtime_webhook WHERE disabled_at IS NULL
        AND events ?| ARRAY[NEW.entity || '.created', NEW.entity || '.changed', NEW.entity || '.deleted'])
    THEN
      INSERT INTO realtime_waiting_change (id, source, entity, record, happened_at, person)
      VALUES (database_uuidv7(), NEW.id, NEW.entity, NEW.record, NEW.created_at, NEW.person);
      PERFORM realtime_wake_webhooks();
    END IF;
    RETURN NULL;
  END
  $$`;

const isWanted = `
  CREATE FUNCTION realtime_is_wanted(name text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM realtime_webhook WHERE disabled_at IS NULL AND events ? name)
  $$`;

const keepEvents = `
  CREATE FUNCTION realtime_keep_events() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO realtime_waiting_change (id, source, event, payload, happened_at, person)
    VALUES (database_uuidv7(), NEW.id, NEW.event, NEW.payload, clock_timestamp(), NEW.person);
    PERFORM realtime_wake_webhooks();
    RETURN NULL;
  END
  $$`;

const triggers = [
  'CREATE TRIGGER realtime_tell_changes AFTER INSERT ON database_change FOR EACH ROW EXECUTE FUNCTION realtime_tell_changes()',
  `CREATE TRIGGER realtime_keep_events AFTER INSERT ON database_outbox_entry
    FOR EACH ROW WHEN (NEW.event NOT LIKE 'realtime.%' AND realtime_is_wanted(NEW.event)) EXECUTE FUNCTION realtime_keep_events()`,
];
