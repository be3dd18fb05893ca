import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RememberPagesThatAreGone1795857107336 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "content_page_gone_idx" ON "content_page" (site, path) WHERE live_revision IS NOT NULL AND trashed_at IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "content_page_gone_idx"');
  }
}
