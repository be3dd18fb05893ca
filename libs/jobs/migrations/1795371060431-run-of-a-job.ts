import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RunOfAJob1795371060431 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "jobs_run" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "job" text COLLATE "und-x-icu" NOT NULL, "state" text COLLATE "C" NOT NULL DEFAULT 'waiting', "done" integer NOT NULL DEFAULT '0', "total" integer NOT NULL DEFAULT '0', "note" text COLLATE "und-x-icu" NOT NULL DEFAULT '', "result" jsonb, "error_code" text COLLATE "und-x-icu", "error_message" text COLLATE "und-x-icu", "started_by" text COLLATE "und-x-icu", "finished_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "pk_jobs_run" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_jobs_run_started_by_state" ON "jobs_run"  ("started_by", "state")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_jobs_run_started_by_state"');
    await runner.query('DROP TABLE "jobs_run"');
  }
}
