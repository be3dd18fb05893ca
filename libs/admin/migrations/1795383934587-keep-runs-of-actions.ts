import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRunsOfActions1795383934587 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "admin_action_run" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "entity" text COLLATE "C" NOT NULL, "action" text COLLATE "C" NOT NULL, "person" uuid NOT NULL, "selection" jsonb NOT NULL, "values" jsonb NOT NULL, "total" integer NOT NULL, "passed" integer NOT NULL DEFAULT '0', "done" integer NOT NULL DEFAULT '0', "after" text COLLATE "C", CONSTRAINT "pk_admin_action_run" PRIMARY KEY ("id"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "admin_action_run"');
  }
}
