import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddGroupsAndRights1795382834462 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "users_person"');
    await runner.query(
      `CREATE TABLE "users_group" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "name" text COLLATE "und-x-icu" NOT NULL, "help" text COLLATE "und-x-icu", "key" text COLLATE "C", "follows_extensions" boolean NOT NULL DEFAULT false, CONSTRAINT "uq_users_group_name" UNIQUE ("name"), CONSTRAINT "uq_users_group_key" UNIQUE ("key"), CONSTRAINT "pk_users_group" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "users_membership" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "person" uuid NOT NULL, "group" uuid NOT NULL, CONSTRAINT "uq_users_membership_person_group" UNIQUE ("person", "group"), CONSTRAINT "pk_users_membership" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_users_membership_group" ON "users_membership"  ("group")');
    await runner.query(
      `CREATE TABLE "users_grant" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "group" uuid NOT NULL, "permission" text COLLATE "C" NOT NULL, "place_entity" text COLLATE "C", "place" uuid, CONSTRAINT "pk_users_grant" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_users_grant_group" ON "users_grant"  ("group")');
    await runner.query('ALTER TABLE "users_person" ADD "is_administrator" boolean NOT NULL DEFAULT false');
    await runner.query(
      `ALTER TABLE "users_membership" ADD CONSTRAINT "fk_users_membership_person" FOREIGN KEY ("person") REFERENCES "users_person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "users_membership" ADD CONSTRAINT "fk_users_membership_group" FOREIGN KEY ("group") REFERENCES "users_group"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "users_grant" ADD CONSTRAINT "fk_users_grant_group" FOREIGN KEY ("group") REFERENCES "users_group"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query('CREATE INDEX "users_person_administrator_idx" ON "users_person" (id) WHERE is_administrator');
    await runner.query(
      `CREATE UNIQUE INDEX "users_grant_key" ON "users_grant" ("group", permission, place) NULLS NOT DISTINCT`,
    );
    await runner.query('CREATE INDEX "users_grant_place_idx" ON "users_grant" (place) WHERE place IS NOT NULL');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "email", "is_owner", "is_administrator", "suspended_at" ON "users_person" FOR EACH ROW EXECUTE FUNCTION database_record_change('users.person', '{id,version,created_at,updated_at,password_hash,last_seen_at}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "help", "key", "follows_extensions" ON "users_group" FOR EACH ROW EXECUTE FUNCTION database_record_change('users.group', '{id,version,created_at,updated_at}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "person", "group" ON "users_membership" FOR EACH ROW EXECUTE FUNCTION database_record_change('users.membership', '{id,version,created_at,updated_at}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "group", "permission", "place_entity", "place" ON "users_grant" FOR EACH ROW EXECUTE FUNCTION database_record_change('users.grant', '{id,version,created_at,updated_at}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "users_grant"');
    await runner.query('DROP TRIGGER tessera_history ON "users_membership"');
    await runner.query('DROP TRIGGER tessera_history ON "users_group"');
    await runner.query('DROP TRIGGER tessera_history ON "users_person"');
    await runner.query('DROP INDEX "users_grant_place_idx"');
    await runner.query('DROP INDEX "users_grant_key"');
    await runner.query('DROP INDEX "users_person_administrator_idx"');
    await runner.query('ALTER TABLE "users_grant" DROP CONSTRAINT "fk_users_grant_group"');
    await runner.query('ALTER TABLE "users_membership" DROP CONSTRAINT "fk_users_membership_group"');
    await runner.query('ALTER TABLE "users_membership" DROP CONSTRAINT "fk_users_membership_person"');
    await runner.query('ALTER TABLE "users_person" DROP COLUMN "is_administrator"');
    await runner.query('DROP INDEX "public"."ix_users_grant_group"');
    await runner.query('DROP TABLE "users_grant"');
    await runner.query('DROP INDEX "public"."ix_users_membership_group"');
    await runner.query('DROP TABLE "users_membership"');
    await runner.query('DROP TABLE "users_group"');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF name, email, is_owner, suspended_at ON public.users_person FOR EACH ROW EXECUTE FUNCTION database_record_change('users.person', '{id,version,created_at,updated_at,password_hash,last_seen_at}')`,
    );
  }
}
