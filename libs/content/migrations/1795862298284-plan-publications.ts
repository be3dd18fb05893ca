import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanPublications1795862298284 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "content_schedule" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "page" uuid NOT NULL, "publish_at" TIMESTAMP(3) WITH TIME ZONE, "revision" uuid, "unpublish_at" TIMESTAMP(3) WITH TIME ZONE, "zone" text COLLATE "C" NOT NULL, "planned_by" uuid, "publish_failure" jsonb, "unpublish_failure" jsonb, CONSTRAINT "uq_content_schedule_page" UNIQUE ("page"), CONSTRAINT "pk_content_schedule" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "content_schedule" ADD CONSTRAINT "fk_content_schedule_page" FOREIGN KEY ("page") REFERENCES "content_page"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE INDEX "content_schedule_next_idx" ON "content_schedule" (least(publish_at, unpublish_at), page) WHERE publish_at IS NOT NULL OR unpublish_at IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "content_schedule_publish_idx" ON "content_schedule" (publish_at) WHERE publish_failure IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "content_schedule_unpublish_idx" ON "content_schedule" (unpublish_at) WHERE unpublish_failure IS NULL`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "page", "publish_at", "revision", "unpublish_at", "zone", "planned_by", "publish_failure", "unpublish_failure" ON "content_schedule" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.schedule', '{id,version,created_at,updated_at}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "content_schedule"');
    await runner.query('DROP INDEX "content_schedule_unpublish_idx"');
    await runner.query('DROP INDEX "content_schedule_publish_idx"');
    await runner.query('DROP INDEX "content_schedule_next_idx"');
    await runner.query('ALTER TABLE "content_schedule" DROP CONSTRAINT "fk_content_schedule_page"');
    await runner.query('DROP TABLE "content_schedule"');
  }
}
