import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was invalidated by which transaction, for instances that are asked whether something of another's is still true. Both tables are
 * unlogged: whatever could turn transaction ids back (a crash, a restored or promoted server) empties them, and then nothing older is believed.
 */
export class LogInvalidations1795875990275 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE UNLOGGED TABLE "caching_invalidation" ("tag" text COLLATE "C" NOT NULL, "xact" bigint NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT clock_timestamp())`,
    );
    await runner.query('CREATE INDEX "ix_caching_invalidation_tag_xact" ON "caching_invalidation" ("tag", "xact")');
    await runner.query(
      `CREATE UNLOGGED TABLE "caching_life" ("one" boolean NOT NULL DEFAULT true, "id" uuid NOT NULL, "home" text COLLATE "C" NOT NULL, "since" bigint, CONSTRAINT "pk_caching_life" PRIMARY KEY ("one"), CONSTRAINT "ck_caching_life_one" CHECK ("one"))`,
    );
    await runner.query(home);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION caching_home');
    await runner.query('DROP TABLE "caching_life"');
    await runner.query('DROP TABLE "caching_invalidation"');
  }
}

/** Which database this is: a copy of it, made from a dump or a template, is another. */
const home = `
  CREATE FUNCTION caching_home() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT (SELECT system_identifier FROM pg_control_system()) || ':' || oid FROM pg_database WHERE datname = current_database()
  $$`;
