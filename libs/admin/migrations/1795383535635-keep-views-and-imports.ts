import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepViewsAndImports1795383535635 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "admin_view" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "entity" text COLLATE "C" NOT NULL, "person" uuid NOT NULL, "name" text COLLATE "und-x-icu" NOT NULL, "is_shared" boolean NOT NULL DEFAULT false, "is_default" boolean NOT NULL DEFAULT false, "view" jsonb NOT NULL, CONSTRAINT "pk_admin_view" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_admin_view_entity_person" ON "admin_view"  ("entity", "person")');
    await runner.query(
      `CREATE TABLE "admin_import" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "entity" text COLLATE "C" NOT NULL, "person" uuid NOT NULL, "by" text COLLATE "und-x-icu" NOT NULL, "name" text COLLATE "und-x-icu" NOT NULL, "format" text COLLATE "C" NOT NULL, "encoding" text COLLATE "und-x-icu", "delimiter" text COLLATE "und-x-icu", "rows" integer NOT NULL DEFAULT '0', "columns" jsonb NOT NULL, "mapping" jsonb NOT NULL, "state" text COLLATE "C" NOT NULL DEFAULT 'reading', "progress" integer NOT NULL DEFAULT '0', "job" uuid, "tested" jsonb, "counts" jsonb, "reverted" jsonb, CONSTRAINT "pk_admin_import" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_admin_import_entity_person" ON "admin_import"  ("entity", "person")');
    await runner.query(
      `CREATE TABLE "admin_import_row" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "import" uuid NOT NULL, "number" integer NOT NULL, "cells" jsonb NOT NULL, "state" text COLLATE "C" NOT NULL DEFAULT 'waiting', "record" uuid, "record_version" integer, "before" jsonb, "after" jsonb, "errors" jsonb, CONSTRAINT "uq_admin_import_row_import_number" UNIQUE ("import", "number"), CONSTRAINT "pk_admin_import_row" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_admin_import_row_import_state_number" ON "admin_import_row"  ("import", "state", "number")`,
    );
    await runner.query('CREATE INDEX "ix_admin_import_row_import_record" ON "admin_import_row"  ("import", "record")');
    await runner.query(
      `ALTER TABLE "admin_import_row" ADD CONSTRAINT "fk_admin_import_row_import" FOREIGN KEY ("import") REFERENCES "admin_import"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "admin_view_own_default_key" ON "admin_view" (entity, person) WHERE is_default AND NOT is_shared`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "admin_view_shared_default_key" ON "admin_view" (entity) WHERE is_default AND is_shared`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "admin_view_shared_default_key"');
    await runner.query('DROP INDEX "admin_view_own_default_key"');
    await runner.query('ALTER TABLE "admin_import_row" DROP CONSTRAINT "fk_admin_import_row_import"');
    await runner.query('DROP INDEX "public"."ix_admin_import_row_import_record"');
    await runner.query('DROP INDEX "public"."ix_admin_import_row_import_state_number"');
    await runner.query('DROP TABLE "admin_import_row"');
    await runner.query('DROP INDEX "public"."ix_admin_import_entity_person"');
    await runner.query('DROP TABLE "admin_import"');
    await runner.query('DROP INDEX "public"."ix_admin_view_entity_person"');
    await runner.query('DROP TABLE "admin_view"');
  }
}
