import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SortCategoriesByIndex1795862599222 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_content_category_parent"');
    await runner.query('CREATE INDEX "ix_content_category_parent_id" ON "content_category"  ("parent", "id")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_content_category_parent_id"');
    await runner.query('CREATE INDEX ix_content_category_parent ON public.content_category USING btree (parent)');
  }
}
