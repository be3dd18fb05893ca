import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddWebhooks1795382152928 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "realtime_webhook" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "url" text COLLATE "C" NOT NULL, "note" text COLLATE "und-x-icu", "events" jsonb NOT NULL, "person" uuid NOT NULL, "disabled_at" TIMESTAMP(3) WITH TIME ZONE, "disabled_because" text COLLATE "C", "failing_since" TIMESTAMP(3) WITH TIME ZONE, "secret" text COLLATE "C" NOT NULL, "former_secret" text COLLATE "C", "former_secret_until" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "pk_realtime_webhook" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_realtime_webhook_person" ON "realtime_webhook"  ("person")');
    await runner.query(
      `CREATE TABLE "realtime_waiting_change" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "source" uuid NOT NULL, "entity" text COLLATE "C", "record" uuid, "event" text COLLATE "C", "payload" jsonb, "happened_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "person" uuid, CONSTRAINT "pk_realtime_waiting_change" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "realtime_delivery" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "webhook" uuid NOT NULL, "type" text COLLATE "C" NOT NULL, "source" uuid NOT NULL, "entity" text COLLATE "C", "record" uuid, "changes" jsonb, "by" uuid, "happened_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "state" text COLLATE "C" NOT NULL DEFAULT 'waiting', "because" text COLLATE "C", "tries" integer NOT NULL DEFAULT '0', "next_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "uq_realtime_delivery_source_webhook_type" UNIQUE ("source", "webhook", "type"), CONSTRAINT "pk_realtime_delivery" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_realtime_delivery_webhook" ON "realtime_delivery"  ("webhook")');
    await runner.query(
      `CREATE TABLE "realtime_attempt" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "delivery" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "duration" integer NOT NULL, "status" integer, "problem" text COLLATE "C", "answer" text COLLATE "und-x-icu", CONSTRAINT "pk_realtime_attempt" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_realtime_attempt_delivery" ON "realtime_attempt"  ("delivery")');
    await runner.query(
      `ALTER TABLE "realtime_webhook" ADD CONSTRAINT "fk_realtime_webhook_person" FOREIGN KEY ("person") REFERENCES "users_person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "realtime_delivery" ADD CONSTRAINT "fk_realtime_delivery_webhook" FOREIGN KEY ("webhook") REFERENCES "realtime_webhook"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "realtime_attempt" ADD CONSTRAINT "fk_realtime_attempt_delivery" FOREIGN KEY ("delivery") REFERENCES "realtime_delivery"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE INDEX "ix_realtime_delivery_due" ON "realtime_delivery" (next_at) WHERE state = 'waiting'`,
    );
    await runner.query('CREATE INDEX "ix_realtime_delivery_log" ON "realtime_delivery" (webhook, id DESC)');
    await runner.query('CREATE INDEX "ix_realtime_delivery_created_at" ON "realtime_delivery" (created_at)');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "url", "note", "events", "person", "disabled_at", "disabled_because" ON "realtime_webhook" FOR EACH ROW EXECUTE FUNCTION database_record_change('realtime.webhook', '{id,version,created_at,updated_at,failing_since,secret,former_secret,former_secret_until}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "realtime_webhook"');
    await runner.query('DROP INDEX "ix_realtime_delivery_created_at"');
    await runner.query('DROP INDEX "ix_realtime_delivery_log"');
    await runner.query('DROP INDEX "ix_realtime_delivery_due"');
    await runner.query('ALTER TABLE "realtime_attempt" DROP CONSTRAINT "fk_realtime_attempt_delivery"');
    await runner.query('ALTER TABLE "realtime_delivery" DROP CONSTRAINT "fk_realtime_delivery_webhook"');
    await runner.query('ALTER TABLE "realtime_webhook" DROP CONSTRAINT "fk_realtime_webhook_person"');
    await runner.query('DROP INDEX "public"."ix_realtime_attempt_delivery"');
    await runner.query('DROP TABLE "realtime_attempt"');
    await runner.query('DROP INDEX "public"."ix_realtime_delivery_webhook"');
    await runner.query('DROP TABLE "realtime_delivery"');
    await runner.query('DROP TABLE "realtime_waiting_change"');
    await runner.query('DROP INDEX "public"."ix_realtime_webhook_person"');
    await runner.query('DROP TABLE "realtime_webhook"');
  }
}
