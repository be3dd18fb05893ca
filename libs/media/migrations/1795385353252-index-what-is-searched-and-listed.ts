import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexWhatIsSearchedAndListed1795385353252 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX "ix_media_folder_name_search" ON "media_folder" USING gin ("name" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query('CREATE INDEX "ix_media_folder_name_id" ON "media_folder" ("name", "id")');
    await runner.query(
      'CREATE INDEX "ix_media_asset_name_search" ON "media_asset" USING gin ("name" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query(
      'CREATE INDEX "ix_media_asset_alt_search" ON "media_asset" USING gin ("alt" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query(
      'CREATE INDEX "ix_media_asset_caption_search" ON "media_asset" USING gin ("caption" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_media_asset_caption_search"');
    await runner.query('DROP INDEX "ix_media_asset_alt_search"');
    await runner.query('DROP INDEX "ix_media_asset_name_search"');
    await runner.query('DROP INDEX "ix_media_folder_name_id"');
    await runner.query('DROP INDEX "ix_media_folder_name_search"');
  }
}
