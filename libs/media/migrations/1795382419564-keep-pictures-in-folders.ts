import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every folder knows all those in which it lies, whatever door a parent was changed by: so what is at or beneath a folder is found
 * by one look. Moves wait for each other and for what is made, as two at a time could make a circle that neither makes alone, or
 * leave what is new beneath an old place.
 */
const lines = [
  `CREATE FUNCTION media_folder_line() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    above uuid[];
  BEGIN
    IF TG_OP = 'INSERT' THEN
      PERFORM pg_advisory_xact_lock_shared(hashtextextended('media.folder', 0));
    ELSIF NEW.parent IS DISTINCT FROM OLD.parent THEN
      PERFORM pg_advisory_xact_lock(hashtextextended('media.folder', 0));
    END IF;
    above := coalesce((SELECT line FROM media_folder WHERE id = NEW.parent), '{}');
    IF NEW.id = NEW.parent OR NEW.id = ANY (above) THEN
      RAISE EXCEPTION 'A folder cannot lie in itself or in a folder within it.'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'fk_media_folder_parent', TABLE = 'media_folder';
    END IF;
    NEW.line := above || NEW.id;
    RETURN NEW;
  END $$`,
  `CREATE FUNCTION media_folder_lines() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE media_folder SET line = NULL WHERE parent = NEW.id;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER media_folder_line BEFORE INSERT OR UPDATE OF "parent", "line" ON "media_folder" FOR EACH ROW EXECUTE FUNCTION media_folder_line()`,
  `CREATE TRIGGER media_folder_lines AFTER UPDATE ON "media_folder" FOR EACH ROW WHEN (OLD.line IS DISTINCT FROM NEW.line) EXECUTE FUNCTION media_folder_lines()`,
];

export class KeepPicturesInFolders1795382419564 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "media_asset"');
    await runner.query(
      `CREATE TABLE "media_folder" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "name" text COLLATE "und-x-icu" NOT NULL, "parent" uuid, "line" uuid array, CONSTRAINT "pk_media_folder" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_media_folder_parent" ON "media_folder"  ("parent")');
    await runner.query('ALTER TABLE "media_asset" ADD "folder" uuid');
    await runner.query('ALTER TABLE "media_asset" DROP CONSTRAINT "uq_media_asset_sha256"');
    await runner.query('CREATE INDEX "ix_media_asset_folder" ON "media_asset"  ("folder")');
    await runner.query(
      `ALTER TABLE "media_folder" ADD CONSTRAINT "fk_media_folder_parent" FOREIGN KEY ("parent") REFERENCES "media_folder"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "media_asset" ADD CONSTRAINT "fk_media_asset_folder" FOREIGN KEY ("folder") REFERENCES "media_folder"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "media_folder_name_key" ON "media_folder" (parent, lower(name)) NULLS NOT DISTINCT`,
    );
    await runner.query('CREATE INDEX "media_folder_line_idx" ON "media_folder" USING gin (line)');
    await runner.query(
      'CREATE UNIQUE INDEX "media_asset_sha256_key" ON "media_asset" (sha256, folder) NULLS NOT DISTINCT',
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "parent" ON "media_folder" FOR EACH ROW EXECUTE FUNCTION database_record_change('media.folder', '{id,version,created_at,updated_at,line}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "alt", "caption", "focal_x", "focal_y", "folder", "mime", "width", "height", "bytes", "colour", "widths", "storage_key", "sha256" ON "media_asset" FOR EACH ROW EXECUTE FUNCTION database_record_change('media.asset', '{id,version,created_at,updated_at}')`,
    );
    for (const sql of lines) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER media_folder_lines ON "media_folder"');
    await runner.query('DROP TRIGGER media_folder_line ON "media_folder"');
    await runner.query('DROP FUNCTION media_folder_lines()');
    await runner.query('DROP FUNCTION media_folder_line()');
    await runner.query('DROP TRIGGER tessera_history ON "media_asset"');
    await runner.query('DROP TRIGGER tessera_history ON "media_folder"');
    await runner.query('DROP INDEX "media_asset_sha256_key"');
    await runner.query('DROP INDEX "media_folder_line_idx"');
    await runner.query('DROP INDEX "media_folder_name_key"');
    await runner.query('ALTER TABLE "media_asset" DROP CONSTRAINT "fk_media_asset_folder"');
    await runner.query('ALTER TABLE "media_folder" DROP CONSTRAINT "fk_media_folder_parent"');
    await runner.query('DROP INDEX "public"."ix_media_asset_folder"');
    await runner.query('ALTER TABLE "media_asset" ADD CONSTRAINT "uq_media_asset_sha256" UNIQUE ("sha256")');
    await runner.query('ALTER TABLE "media_asset" DROP COLUMN "folder"');
    await runner.query('DROP INDEX "public"."ix_media_folder_parent"');
    await runner.query('DROP TABLE "media_folder"');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF name, alt, caption, focal_x, focal_y, mime, width, height, bytes, colour, widths, storage_key, sha256 ON public.media_asset FOR EACH ROW EXECUTE FUNCTION database_record_change('media.asset', '{id,version,created_at,updated_at}')`,
    );
  }
}
