import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddInvitations1795383081528 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "auth_invitation" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "person" uuid, "by" uuid, "secret_hash" text COLLATE "C" NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "uq_auth_invitation_secret_hash" UNIQUE ("secret_hash"), CONSTRAINT "pk_auth_invitation" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_auth_invitation_person" ON "auth_invitation"  ("person")');
    await runner.query('CREATE INDEX "ix_auth_invitation_by" ON "auth_invitation"  ("by")');
    await runner.query('ALTER TABLE "auth_audit_entry" ADD "by" uuid');
    await runner.query('CREATE INDEX "ix_auth_audit_entry_by" ON "auth_audit_entry"  ("by")');
    await runner.query(
      `ALTER TABLE "auth_invitation" ADD CONSTRAINT "fk_auth_invitation_person" FOREIGN KEY ("person") REFERENCES "users_person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "auth_invitation" ADD CONSTRAINT "fk_auth_invitation_by" FOREIGN KEY ("by") REFERENCES "users_person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "auth_audit_entry" ADD CONSTRAINT "fk_auth_audit_entry_by" FOREIGN KEY ("by") REFERENCES "users_person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      'CREATE UNIQUE INDEX "auth_invitation_person_key" ON "auth_invitation" (person) NULLS NOT DISTINCT',
    );
    await runner.query('DROP TABLE "auth_owner_invitation"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "auth_owner_invitation" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "secret_hash" text COLLATE "C" NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "uq_auth_owner_invitation_secret_hash" UNIQUE ("secret_hash"), CONSTRAINT "pk_auth_owner_invitation" PRIMARY KEY ("id"))`,
    );
    await runner.query('DROP INDEX "auth_invitation_person_key"');
    await runner.query('ALTER TABLE "auth_audit_entry" DROP CONSTRAINT "fk_auth_audit_entry_by"');
    await runner.query('ALTER TABLE "auth_invitation" DROP CONSTRAINT "fk_auth_invitation_by"');
    await runner.query('ALTER TABLE "auth_invitation" DROP CONSTRAINT "fk_auth_invitation_person"');
    await runner.query('DROP INDEX "public"."ix_auth_audit_entry_by"');
    await runner.query('ALTER TABLE "auth_audit_entry" DROP COLUMN "by"');
    await runner.query('DROP INDEX "public"."ix_auth_invitation_by"');
    await runner.query('DROP INDEX "public"."ix_auth_invitation_person"');
    await runner.query('DROP TABLE "auth_invitation"');
  }
}
