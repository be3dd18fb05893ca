import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPeople1795371441108 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "users_person" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "name" text COLLATE "und-x-icu" NOT NULL, "email" text COLLATE "C" NOT NULL, "password_hash" text COLLATE "C", "is_owner" boolean NOT NULL DEFAULT false, "suspended_at" TIMESTAMP(3) WITH TIME ZONE, "last_seen_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "pk_users_person" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE UNIQUE INDEX "users_person_email_key" ON "users_person" (lower(email))');
    await runner.query('CREATE INDEX "users_person_owner_idx" ON "users_person" (id) WHERE is_owner');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "email", "is_owner", "suspended_at" ON "users_person" FOR EACH ROW EXECUTE FUNCTION database_record_change('users.person', '{id,version,created_at,updated_at,password_hash,last_seen_at}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "users_person"');
    await runner.query('DROP INDEX "users_person_owner_idx"');
    await runner.query('DROP INDEX "users_person_email_key"');
    await runner.query('DROP TABLE "users_person"');
  }
}
