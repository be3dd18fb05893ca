import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepHistoryOutboxAndIdempotencyKeys1795370323869 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Trigram indexes for searching inside text; a trusted extension, so the owner of the database may add it.
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(
      `CREATE TABLE "database_change" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "entity" text COLLATE "C" NOT NULL, "record" uuid NOT NULL, "operation" text COLLATE "C" NOT NULL, "person" uuid, "request" text COLLATE "C", "system" text COLLATE "und-x-icu", "before" jsonb NOT NULL, "after" jsonb NOT NULL, CONSTRAINT "pk_database_change" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_database_change_record" ON "database_change"  ("record")');
    await runner.query(
      `CREATE TABLE "database_outbox_entry" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "event" text COLLATE "C" NOT NULL, "payload" jsonb NOT NULL, "person" uuid, "request" text COLLATE "C", CONSTRAINT "pk_database_outbox_entry" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "database_idempotency_key" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "key" text COLLATE "C" NOT NULL, "route" text COLLATE "C" NOT NULL, "sender" text COLLATE "C" NOT NULL DEFAULT '', "request_hash" text COLLATE "C" NOT NULL, "status" integer, "body" jsonb, CONSTRAINT "uq_database_idempotency_key_key_route_sender" UNIQUE ("key", "route", "sender"), CONSTRAINT "pk_database_idempotency_key" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      'CREATE INDEX "ix_database_idempotency_key_created_at" ON "database_idempotency_key" (created_at)',
    );
    await runner.query(uuidv7);
    await runner.query(recordChange);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION database_record_change');
    await runner.query('DROP FUNCTION database_uuidv7');
    await runner.query('DROP INDEX "ix_database_idempotency_key_created_at"');
    await runner.query('DROP TABLE "database_idempotency_key"');
    await runner.query('DROP TABLE "database_outbox_entry"');
    await runner.query('DROP INDEX "public"."ix_database_change_record"');
    await runner.query('DROP TABLE "database_change"');
  }
}

/** RFC 9562 §5.7, with the fraction of the millisecond in the bits after the version (§6.2, method 3), so that changes of one record keep their order. */
const uuidv7 = `
  CREATE FUNCTION database_uuidv7() RETURNS uuid LANGUAGE sql VOLATILE AS $$
    SELECT encode(
      substring(int8send(microseconds / 1000) FROM 3)
        || int2send((28672 + (microseconds % 1000) * 4096 / 1000)::int2)
        || substring(uuid_send(gen_random_uuid()) FROM 9),
      'hex')::uuid
    FROM (SELECT floor(extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS microseconds) AS clock
  $$`;

/**
 * Called by the trigger of each table with the entity's name and the columns to leave out: those of the system, derived ones and
 * secrets. Who acts and for which request comes from settings of the transaction; without them the change is kept all the same.
 */
const recordChange = `
  CREATE FUNCTION database_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    was jsonb := '{}';
    becomes jsonb := '{}';
    acting text := nullif(current_setting('tessera.person', true), '');
  BEGIN
    IF TG_OP <> 'INSERT' THEN was := to_jsonb(OLD) - TG_ARGV[1]::text[]; END IF;
    IF TG_OP <> 'DELETE' THEN becomes := to_jsonb(NEW) - TG_ARGV[1]::text[]; END IF;
    INSERT INTO database_change (id, created_at, updated_at, entity, record, operation, person, request, system, before, after)
    SELECT database_uuidv7(), clock_timestamp(), clock_timestamp(), TG_ARGV[0], coalesce(NEW.id, OLD.id),
      CASE TG_OP WHEN 'INSERT' THEN 'created' WHEN 'UPDATE' THEN 'changed' ELSE 'deleted' END,
      acting::uuid, nullif(current_setting('tessera.request', true), ''), nullif(current_setting('tessera.system', true), ''),
      coalesce(jsonb_object_agg(key, was -> key) FILTER (WHERE was -> key <> 'null'), '{}'),
      coalesce(jsonb_object_agg(key, becomes -> key) FILTER (WHERE becomes -> key <> 'null'), '{}')
    FROM jsonb_object_keys(was || becomes) AS key
    WHERE coalesce(was -> key, 'null') <> coalesce(becomes -> key, 'null')
    HAVING count(*) > 0 OR TG_OP <> 'UPDATE';
    RETURN NULL;
  END
  $$`;
