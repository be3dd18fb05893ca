import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepTermsMenusAndComments1795850917022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "content_site"');
    await runner.query(
      `CREATE TABLE "content_category" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "name" text COLLATE "und-x-icu" NOT NULL, "slug" text COLLATE "C" NOT NULL, "parent" uuid, "description" text COLLATE "und-x-icu", CONSTRAINT "uq_content_category_slug" UNIQUE ("slug"), CONSTRAINT "pk_content_category" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_content_category_parent" ON "content_category"  ("parent")');
    await runner.query(
      `CREATE TABLE "content_tag" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "name" text COLLATE "und-x-icu" NOT NULL, "slug" text COLLATE "C" NOT NULL, "description" text COLLATE "und-x-icu", CONSTRAINT "uq_content_tag_slug" UNIQUE ("slug"), CONSTRAINT "pk_content_tag" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "content_author" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "name" text COLLATE "und-x-icu" NOT NULL, "slug" text COLLATE "C" NOT NULL, "person" uuid, "description" text COLLATE "und-x-icu", "photo" jsonb, "website" text COLLATE "C", CONSTRAINT "uq_content_author_slug" UNIQUE ("slug"), CONSTRAINT "pk_content_author" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_content_author_person" ON "content_author"  ("person")');
    await runner.query(
      `CREATE TABLE "content_menu" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "name" text COLLATE "und-x-icu" NOT NULL, "place" text COLLATE "C", "items" jsonb, CONSTRAINT "uq_content_menu_place" UNIQUE ("place"), CONSTRAINT "pk_content_menu" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "content_comment" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "page" uuid NOT NULL, "parent" uuid, "author" text COLLATE "und-x-icu" NOT NULL, "email" text COLLATE "C", "website" text COLLATE "C", "written_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "text" text COLLATE "und-x-icu" NOT NULL, "state" text COLLATE "C" NOT NULL DEFAULT 'shown', CONSTRAINT "pk_content_comment" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_content_comment_page" ON "content_comment"  ("page")');
    await runner.query('CREATE INDEX "ix_content_comment_parent" ON "content_comment"  ("parent")');
    await runner.query('ALTER TABLE "content_site" ADD "tagline" text COLLATE "und-x-icu"');
    await runner.query('ALTER TABLE "content_site" ADD "languages" jsonb');
    await runner.query('ALTER TABLE "content_site" ADD "logo" jsonb');
    await runner.query('ALTER TABLE "content_site" ADD "accent" text COLLATE "C"');
    await runner.query(`ALTER TABLE "content_site" ADD "paper" text COLLATE "C" NOT NULL DEFAULT 'warm'`);
    await runner.query(`ALTER TABLE "content_draft" ADD "versions" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "content_revision" ADD "versions" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(
      `ALTER TABLE "content_category" ADD CONSTRAINT "fk_content_category_parent" FOREIGN KEY ("parent") REFERENCES "content_category"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "content_author" ADD CONSTRAINT "fk_content_author_person" FOREIGN KEY ("person") REFERENCES "users_person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "content_comment" ADD CONSTRAINT "fk_content_comment_page" FOREIGN KEY ("page") REFERENCES "content_page"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "content_comment" ADD CONSTRAINT "fk_content_comment_parent" FOREIGN KEY ("parent") REFERENCES "content_comment"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query('CREATE INDEX "ix_content_site_name_id" ON "content_site" ("name", "id")');
    await runner.query(
      `CREATE INDEX "ix_content_category_name_search" ON "content_category" USING gin ("name" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)`,
    );
    await runner.query('CREATE INDEX "ix_content_category_name_id" ON "content_category" ("name", "id")');
    await runner.query(
      `CREATE INDEX "ix_content_tag_name_search" ON "content_tag" USING gin ("name" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)`,
    );
    await runner.query('CREATE INDEX "ix_content_tag_name_id" ON "content_tag" ("name", "id")');
    await runner.query(
      `CREATE INDEX "ix_content_author_name_search" ON "content_author" USING gin ("name" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)`,
    );
    await runner.query('CREATE INDEX "ix_content_author_name_id" ON "content_author" ("name", "id")');
    await runner.query(
      `CREATE INDEX "ix_content_menu_name_search" ON "content_menu" USING gin ("name" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)`,
    );
    await runner.query('CREATE INDEX "ix_content_menu_name_id" ON "content_menu" ("name", "id")');
    await runner.query(
      `CREATE INDEX "ix_content_comment_author_search" ON "content_comment" USING gin ("author" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)`,
    );
    await runner.query(
      `CREATE INDEX "ix_content_comment_text_search" ON "content_comment" USING gin ("text" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)`,
    );
    await runner.query('CREATE INDEX "ix_content_comment_written_at_id" ON "content_comment" ("written_at", "id")');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "tagline", "locale", "languages", "time_zone", "logo", "accent", "paper", "is_default" ON "content_site" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.site', '{id,version,created_at,updated_at}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "slug", "parent", "description" ON "content_category" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.category', '{id,version,created_at,updated_at}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "slug", "description" ON "content_tag" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.tag', '{id,version,created_at,updated_at}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "slug", "person", "description", "photo", "website" ON "content_author" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.author', '{id,version,created_at,updated_at}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "place", "items" ON "content_menu" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.menu', '{id,version,created_at,updated_at}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "page", "parent", "author", "email", "website", "written_at", "text", "state" ON "content_comment" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.comment', '{id,version,created_at,updated_at}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "content_comment"');
    await runner.query('DROP TRIGGER tessera_history ON "content_menu"');
    await runner.query('DROP TRIGGER tessera_history ON "content_author"');
    await runner.query('DROP TRIGGER tessera_history ON "content_tag"');
    await runner.query('DROP TRIGGER tessera_history ON "content_category"');
    await runner.query('DROP TRIGGER tessera_history ON "content_site"');
    await runner.query('DROP INDEX "ix_content_comment_written_at_id"');
    await runner.query('DROP INDEX "ix_content_comment_text_search"');
    await runner.query('DROP INDEX "ix_content_comment_author_search"');
    await runner.query('DROP INDEX "ix_content_menu_name_id"');
    await runner.query('DROP INDEX "ix_content_menu_name_search"');
    await runner.query('DROP INDEX "ix_content_author_name_id"');
    await runner.query('DROP INDEX "ix_content_author_name_search"');
    await runner.query('DROP INDEX "ix_content_tag_name_id"');
    await runner.query('DROP INDEX "ix_content_tag_name_search"');
    await runner.query('DROP INDEX "ix_content_category_name_id"');
    await runner.query('DROP INDEX "ix_content_category_name_search"');
    await runner.query('DROP INDEX "ix_content_site_name_id"');
    await runner.query('ALTER TABLE "content_comment" DROP CONSTRAINT "fk_content_comment_parent"');
    await runner.query('ALTER TABLE "content_comment" DROP CONSTRAINT "fk_content_comment_page"');
    await runner.query('ALTER TABLE "content_author" DROP CONSTRAINT "fk_content_author_person"');
    await runner.query('ALTER TABLE "content_category" DROP CONSTRAINT "fk_content_category_parent"');
    await runner.query('ALTER TABLE "content_revision" DROP COLUMN "versions"');
    await runner.query('ALTER TABLE "content_draft" DROP COLUMN "versions"');
    await runner.query('ALTER TABLE "content_site" DROP COLUMN "paper"');
    await runner.query('ALTER TABLE "content_site" DROP COLUMN "accent"');
    await runner.query('ALTER TABLE "content_site" DROP COLUMN "logo"');
    await runner.query('ALTER TABLE "content_site" DROP COLUMN "languages"');
    await runner.query('ALTER TABLE "content_site" DROP COLUMN "tagline"');
    await runner.query('DROP INDEX "public"."ix_content_comment_parent"');
    await runner.query('DROP INDEX "public"."ix_content_comment_page"');
    await runner.query('DROP TABLE "content_comment"');
    await runner.query('DROP TABLE "content_menu"');
    await runner.query('DROP INDEX "public"."ix_content_author_person"');
    await runner.query('DROP TABLE "content_author"');
    await runner.query('DROP TABLE "content_tag"');
    await runner.query('DROP INDEX "public"."ix_content_category_parent"');
    await runner.query('DROP TABLE "content_category"');
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF name, locale, time_zone, is_default ON public.content_site FOR EACH ROW EXECUTE FUNCTION database_record_change('content.site', '{id,version,created_at,updated_at}')`,
    );
  }
}
