import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RememberWhatCameIn1795372552514 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "wordpress_item" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "site" text COLLATE "C" NOT NULL, "key" text COLLATE "C" NOT NULL, "page" uuid, "picture" uuid, "digest" text COLLATE "und-x-icu" NOT NULL, "draft_version" integer, "is_published" boolean NOT NULL DEFAULT false, CONSTRAINT "uq_wordpress_item_site_key" UNIQUE ("site", "key"), CONSTRAINT "pk_wordpress_item" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_wordpress_item_page" ON "wordpress_item"  ("page")');
    await runner.query('CREATE INDEX "ix_wordpress_item_picture" ON "wordpress_item"  ("picture")');
    await runner.query(
      `ALTER TABLE "wordpress_item" ADD CONSTRAINT "fk_wordpress_item_page" FOREIGN KEY ("page") REFERENCES "content_page"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "wordpress_item" ADD CONSTRAINT "fk_wordpress_item_picture" FOREIGN KEY ("picture") REFERENCES "media_asset"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "wordpress_item" DROP CONSTRAINT "fk_wordpress_item_picture"');
    await runner.query('ALTER TABLE "wordpress_item" DROP CONSTRAINT "fk_wordpress_item_page"');
    await runner.query('DROP INDEX "public"."ix_wordpress_item_picture"');
    await runner.query('DROP INDEX "public"."ix_wordpress_item_page"');
    await runner.query('DROP TABLE "wordpress_item"');
  }
}
