import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SharePreviews1795862895527 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "content_preview_link" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "page" uuid NOT NULL, "token_hash" text COLLATE "C" NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "made_by" uuid, CONSTRAINT "uq_content_preview_link_token_hash" UNIQUE ("token_hash"), CONSTRAINT "pk_content_preview_link" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_content_preview_link_page" ON "content_preview_link"  ("page")');
    await runner.query(
      `ALTER TABLE "content_preview_link" ADD CONSTRAINT "fk_content_preview_link_page" FOREIGN KEY ("page") REFERENCES "content_page"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "page", "expires_at", "made_by" ON "content_preview_link" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.preview-link', '{id,version,created_at,updated_at,token_hash}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "content_preview_link"');
    await runner.query('ALTER TABLE "content_preview_link" DROP CONSTRAINT "fk_content_preview_link_page"');
    await runner.query('DROP INDEX "public"."ix_content_preview_link_page"');
    await runner.query('DROP TABLE "content_preview_link"');
  }
}
