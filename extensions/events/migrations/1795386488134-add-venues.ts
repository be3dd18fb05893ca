import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddVenues1795386488134 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "events_venue" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "trashed_at" TIMESTAMP(3) WITH TIME ZONE, "trashed_by" uuid, "name" text COLLATE "und-x-icu" NOT NULL, "city" text COLLATE "und-x-icu", "capacity" integer, "state" text COLLATE "C" NOT NULL DEFAULT 'open', "until" date, "photo" jsonb, "owner" uuid, "notes" jsonb, "latest_event" uuid, CONSTRAINT "pk_events_venue" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_events_venue_city" ON "events_venue"  ("city")');
    await runner.query('CREATE INDEX "ix_events_venue_owner" ON "events_venue"  ("owner")');
    await runner.query('CREATE INDEX "ix_events_venue_latest_event" ON "events_venue"  ("latest_event")');
    await runner.query(
      `CREATE TABLE "events_opening" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "venue" uuid NOT NULL, "day" text COLLATE "C" NOT NULL, "opens" TIME NOT NULL, "closes" TIME NOT NULL, "order" integer NOT NULL DEFAULT '0', CONSTRAINT "pk_events_opening" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_events_opening_venue" ON "events_opening"  ("venue")');
    await runner.query(
      `ALTER TABLE "events_venue" ADD CONSTRAINT "fk_events_venue_owner" FOREIGN KEY ("owner") REFERENCES "users_person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "events_venue" ADD CONSTRAINT "fk_events_venue_latest_event" FOREIGN KEY ("latest_event") REFERENCES "content_page"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "events_opening" ADD CONSTRAINT "fk_events_opening_venue" FOREIGN KEY ("venue") REFERENCES "events_venue"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_events_venue_name_city" ON "events_venue" ("name", "city") WHERE trashed_at IS NULL`,
    );
    await runner.query(
      'CREATE INDEX "ix_events_venue_name_search" ON "events_venue" USING gin ("name" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query(
      'CREATE INDEX "ix_events_venue_city_search" ON "events_venue" USING gin ("city" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query('CREATE INDEX "ix_events_venue_name_id" ON "events_venue" ("name", "id")');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "trashed_at", "name", "city", "capacity", "state", "until", "photo", "owner", "notes", "latest_event" ON "events_venue" FOR EACH ROW EXECUTE FUNCTION database_record_change('events.venue', '{id,version,created_at,updated_at,trashed_by}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "venue", "day", "opens", "closes", "order" ON "events_opening" FOR EACH ROW EXECUTE FUNCTION database_record_change('events.opening', '{id,version,created_at,updated_at}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "events_opening"');
    await runner.query('DROP TRIGGER tessera_history ON "events_venue"');
    await runner.query('DROP INDEX "ix_events_venue_name_id"');
    await runner.query('DROP INDEX "ix_events_venue_city_search"');
    await runner.query('DROP INDEX "ix_events_venue_name_search"');
    await runner.query('DROP INDEX "uq_events_venue_name_city"');
    await runner.query('ALTER TABLE "events_opening" DROP CONSTRAINT "fk_events_opening_venue"');
    await runner.query('ALTER TABLE "events_venue" DROP CONSTRAINT "fk_events_venue_latest_event"');
    await runner.query('ALTER TABLE "events_venue" DROP CONSTRAINT "fk_events_venue_owner"');
    await runner.query('DROP INDEX "public"."ix_events_opening_venue"');
    await runner.query('DROP TABLE "events_opening"');
    await runner.query('DROP INDEX "public"."ix_events_venue_latest_event"');
    await runner.query('DROP INDEX "public"."ix_events_venue_owner"');
    await runner.query('DROP INDEX "public"."ix_events_venue_city"');
    await runner.query('DROP TABLE "events_venue"');
  }
}
