import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepFilesOfAnyType1795851172831 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "media_asset"');
    await runner.query('ALTER TABLE "media_asset" ADD "trashed_at" TIMESTAMP(3) WITH TIME ZONE');
    await runner.query('ALTER TABLE "media_asset" ADD "trashed_by" uuid');
    await runner.query(`ALTER TABLE "media_asset" ADD "kind" text COLLATE "C" NOT NULL DEFAULT 'picture'`);
    await runner.query('ALTER TABLE "media_asset" ALTER COLUMN "width" DROP NOT NULL');
    await runner.query('ALTER TABLE "media_asset" ALTER COLUMN "height" DROP NOT NULL');
    await runner.query('ALTER TABLE "media_asset" ALTER COLUMN "colour" DROP NOT NULL');
    await runner.query('ALTER TABLE "media_asset" ALTER COLUMN "widths" DROP NOT NULL');
    await runner.query('DROP INDEX "media_asset_sha256_key"');
    await runner.query(
      `CREATE UNIQUE INDEX "media_asset_sha256_key" ON "media_asset" (sha256, kind, folder) NULLS NOT DISTINCT WHERE trashed_at IS NULL`,
    );
    await runner.query('CREATE INDEX "media_asset_name_idx" ON "media_asset" (name, id)');
    await runner.query('CREATE INDEX "media_asset_storage_key_idx" ON "media_asset" (storage_key)');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "trashed_at", "kind", "name", "alt", "caption", "focal_x", "focal_y", "folder", "mime", "width", "height", "bytes", "colour", "widths", "storage_key", "sha256" ON "media_asset" FOR EACH ROW EXECUTE FUNCTION database_record_change('media.asset', '{id,version,created_at,updated_at,trashed_by}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "media_asset"');
    await runner.query('DROP INDEX "media_asset_storage_key_idx"');
    await runner.query('DROP INDEX "media_asset_name_idx"');
    await runner.query('DROP INDEX "media_asset_sha256_key"');
    await runner.query(
      `CREATE UNIQUE INDEX media_asset_sha256_key ON public.media_asset USING btree (sha256, folder) NULLS NOT DISTINCT`,
    );
    await runner.query('ALTER TABLE "media_asset" ALTER COLUMN "widths" SET NOT NULL');
    await runner.query('ALTER TABLE "media_asset" ALTER COLUMN "colour" SET NOT NULL');
    await runner.query('ALTER TABLE "media_asset" ALTER COLUMN "height" SET NOT NULL');
    await runner.query('ALTER TABLE "media_asset" ALTER COLUMN "width" SET NOT NULL');
    await runner.query('ALTER TABLE "media_asset" DROP COLUMN "kind"');
    await runner.query('ALTER TABLE "media_asset" DROP COLUMN "trashed_by"');
    await runner.query('ALTER TABLE "media_asset" DROP COLUMN "trashed_at"');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF name, alt, caption, focal_x, focal_y, folder, mime, width, height, bytes, colour, widths, storage_key, sha256 ON public.media_asset FOR EACH ROW EXECUTE FUNCTION database_record_change('media.asset', '{id,version,created_at,updated_at}')`,
    );
  }
}
