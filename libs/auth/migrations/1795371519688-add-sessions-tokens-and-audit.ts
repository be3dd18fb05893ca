import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddSessionsTokensAndAudit1795371519688 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "auth_session" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "person" uuid NOT NULL, "secret_hash" text COLLATE "C" NOT NULL, "last_seen_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "address" text COLLATE "C", "agent" text COLLATE "und-x-icu", CONSTRAINT "uq_auth_session_secret_hash" UNIQUE ("secret_hash"), CONSTRAINT "pk_auth_session" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_auth_session_last_seen_at" ON "auth_session"  ("last_seen_at")');
    await runner.query('CREATE INDEX "ix_auth_session_person" ON "auth_session"  ("person")');
    await runner.query(
      `CREATE TABLE "auth_token" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "name" text COLLATE "und-x-icu" NOT NULL, "person" uuid NOT NULL, "secret_hash" text COLLATE "C" NOT NULL, "last_used_at" TIMESTAMP(3) WITH TIME ZONE, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "uq_auth_token_secret_hash" UNIQUE ("secret_hash"), CONSTRAINT "pk_auth_token" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_auth_token_person" ON "auth_token"  ("person")');
    await runner.query(
      `CREATE TABLE "auth_owner_invitation" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "secret_hash" text COLLATE "C" NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "uq_auth_owner_invitation_secret_hash" UNIQUE ("secret_hash"), CONSTRAINT "pk_auth_owner_invitation" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "auth_attempt" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "key" text COLLATE "C" NOT NULL, "count" integer NOT NULL, "ends_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "uq_auth_attempt_key" UNIQUE ("key"), CONSTRAINT "pk_auth_attempt" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_auth_attempt_ends_at" ON "auth_attempt"  ("ends_at")');
    await runner.query(
      `CREATE TABLE "auth_audit_entry" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "what" text COLLATE "C" NOT NULL, "person" uuid, "token" uuid, "request" text COLLATE "C", "address" text COLLATE "C", "agent" text COLLATE "und-x-icu", CONSTRAINT "pk_auth_audit_entry" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_auth_audit_entry_person" ON "auth_audit_entry"  ("person")');
    await runner.query('CREATE INDEX "ix_auth_audit_entry_token" ON "auth_audit_entry"  ("token")');
    await runner.query(
      `ALTER TABLE "auth_session" ADD CONSTRAINT "fk_auth_session_person" FOREIGN KEY ("person") REFERENCES "users_person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "auth_token" ADD CONSTRAINT "fk_auth_token_person" FOREIGN KEY ("person") REFERENCES "users_person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "auth_audit_entry" ADD CONSTRAINT "fk_auth_audit_entry_person" FOREIGN KEY ("person") REFERENCES "users_person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "auth_audit_entry" ADD CONSTRAINT "fk_auth_audit_entry_token" FOREIGN KEY ("token") REFERENCES "auth_token"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query('CREATE INDEX "auth_audit_entry_created_at_idx" ON "auth_audit_entry" (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "auth_audit_entry_created_at_idx"');
    await runner.query('ALTER TABLE "auth_audit_entry" DROP CONSTRAINT "fk_auth_audit_entry_token"');
    await runner.query('ALTER TABLE "auth_audit_entry" DROP CONSTRAINT "fk_auth_audit_entry_person"');
    await runner.query('ALTER TABLE "auth_token" DROP CONSTRAINT "fk_auth_token_person"');
    await runner.query('ALTER TABLE "auth_session" DROP CONSTRAINT "fk_auth_session_person"');
    await runner.query('DROP INDEX "public"."ix_auth_audit_entry_token"');
    await runner.query('DROP INDEX "public"."ix_auth_audit_entry_person"');
    await runner.query('DROP TABLE "auth_audit_entry"');
    await runner.query('DROP INDEX "public"."ix_auth_attempt_ends_at"');
    await runner.query('DROP TABLE "auth_attempt"');
    await runner.query('DROP TABLE "auth_owner_invitation"');
    await runner.query('DROP INDEX "public"."ix_auth_token_person"');
    await runner.query('DROP TABLE "auth_token"');
    await runner.query('DROP INDEX "public"."ix_auth_session_person"');
    await runner.query('DROP INDEX "public"."ix_auth_session_last_seen_at"');
    await runner.query('DROP TABLE "auth_session"');
  }
}
