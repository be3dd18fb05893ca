import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepNameOfSecretKey1795851980250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "database_secret_key" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "key" text COLLATE "C" NOT NULL, CONSTRAINT "pk_database_secret_key" PRIMARY KEY ("id"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "database_secret_key"');
  }
}
