import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetSecretsBeLost1795851994915 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "realtime_webhook" ALTER COLUMN "secret" DROP NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "realtime_webhook" ALTER COLUMN "secret" SET NOT NULL');
  }
}
