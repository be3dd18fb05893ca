import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPictures1795371523825 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "media_asset" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "name" text COLLATE "und-x-icu" NOT NULL, "alt" text COLLATE "und-x-icu" NOT NULL DEFAULT '', "caption" text COLLATE "und-x-icu", "focal_x" integer, "focal_y" integer, "mime" text COLLATE "C" NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "bytes" integer NOT NULL, "colour" text COLLATE "C" NOT NULL, "widths" jsonb NOT NULL, "storage_key" text COLLATE "C" NOT NULL, "sha256" text COLLATE "C" NOT NULL, CONSTRAINT "uq_media_asset_sha256" UNIQUE ("sha256"), CONSTRAINT "pk_media_asset" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "media_asset_created_at_idx" ON "media_asset" (created_at, id)');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "alt", "caption", "focal_x", "focal_y", "mime", "width", "height", "bytes", "colour", "widths", "storage_key", "sha256" ON "media_asset" FOR EACH ROW EXECUTE FUNCTION database_record_change('media.asset', '{id,version,created_at,updated_at}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "media_asset"');
    await runner.query('DROP INDEX "media_asset_created_at_idx"');
    await runner.query('DROP TABLE "media_asset"');
  }
}
