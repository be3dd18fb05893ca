import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexDraftsByTime1795855889038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "content_draft_lately_idx" ON "content_draft" (updated_at DESC)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "content_draft_lately_idx"');
  }
}
