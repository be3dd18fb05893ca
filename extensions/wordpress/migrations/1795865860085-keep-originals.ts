import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepOriginals1795865860085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "wordpress_original" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "page" uuid, "file" uuid, "name" text COLLATE "und-x-icu" NOT NULL, "type" text COLLATE "C" NOT NULL, "site" text COLLATE "C" NOT NULL, "key" text COLLATE "C" NOT NULL, "address" text COLLATE "und-x-icu", "data" jsonb, CONSTRAINT "uq_wordpress_original_site_key" UNIQUE ("site", "key"), CONSTRAINT "pk_wordpress_original" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_wordpress_original_type_id" ON "wordpress_original"  ("type", "id")');
    await runner.query('CREATE INDEX "ix_wordpress_original_page" ON "wordpress_original"  ("page")');
    await runner.query('CREATE INDEX "ix_wordpress_original_file" ON "wordpress_original"  ("file")');
    await runner.query('ALTER TABLE "wordpress_item" ADD "record" uuid');
    await runner.query('ALTER TABLE "wordpress_item" ADD "parts" jsonb');
    await runner.query(
      `ALTER TABLE "wordpress_original" ADD CONSTRAINT "fk_wordpress_original_page" FOREIGN KEY ("page") REFERENCES "content_page"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "wordpress_original" ADD CONSTRAINT "fk_wordpress_original_file" FOREIGN KEY ("file") REFERENCES "media_asset"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE INDEX "ix_wordpress_original_name_search" ON "wordpress_original" USING gin ("name" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)`,
    );
    await runner.query('CREATE INDEX "ix_wordpress_original_name_id" ON "wordpress_original" ("name", "id")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_wordpress_original_name_id"');
    await runner.query('DROP INDEX "ix_wordpress_original_name_search"');
    await runner.query('ALTER TABLE "wordpress_original" DROP CONSTRAINT "fk_wordpress_original_file"');
    await runner.query('ALTER TABLE "wordpress_original" DROP CONSTRAINT "fk_wordpress_original_page"');
    await runner.query('ALTER TABLE "wordpress_item" DROP COLUMN "parts"');
    await runner.query('ALTER TABLE "wordpress_item" DROP COLUMN "record"');
    await runner.query('DROP INDEX "public"."ix_wordpress_original_file"');
    await runner.query('DROP INDEX "public"."ix_wordpress_original_page"');
    await runner.query('DROP INDEX "public"."ix_wordpress_original_type_id"');
    await runner.query('DROP TABLE "wordpress_original"');
  }
}
