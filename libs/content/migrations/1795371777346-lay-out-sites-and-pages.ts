import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LayOutSitesAndPages1795371777346 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "content_site" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "name" text COLLATE "und-x-icu" NOT NULL, "locale" text COLLATE "C" NOT NULL, "time_zone" text COLLATE "C" NOT NULL DEFAULT 'UTC', "is_default" boolean NOT NULL DEFAULT false, CONSTRAINT "pk_content_site" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "content_page" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "site" uuid NOT NULL, "parent" uuid, "position" text COLLATE "C" NOT NULL, "locale" text COLLATE "C" NOT NULL, "type" text COLLATE "C" NOT NULL, "slug" text COLLATE "C" NOT NULL, "path" text COLLATE "C" NOT NULL, "title" text COLLATE "und-x-icu" NOT NULL, "children" integer NOT NULL DEFAULT '0', "live_revision" uuid, "is_changed" boolean NOT NULL DEFAULT false, "first_published_at" TIMESTAMP(3) WITH TIME ZONE, "published_at" TIMESTAMP(3) WITH TIME ZONE, "dated_at" TIMESTAMP(3) WITH TIME ZONE, "trashed_at" TIMESTAMP(3) WITH TIME ZONE, "trashed_by" uuid, "trashed_with" uuid, CONSTRAINT "pk_content_page" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_content_page_site" ON "content_page"  ("site")');
    await runner.query('CREATE INDEX "ix_content_page_parent" ON "content_page"  ("parent")');
    await runner.query(
      `CREATE TABLE "content_draft" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "page" uuid NOT NULL, "schema_version" integer NOT NULL DEFAULT '1', "fields" jsonb NOT NULL, "stamps" jsonb NOT NULL, "updated_by" uuid, "kept_version" integer NOT NULL DEFAULT '0', "unkept_since" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "uq_content_draft_page" UNIQUE ("page"), CONSTRAINT "pk_content_draft" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "content_revision" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "page" uuid NOT NULL, "number" integer NOT NULL, "title" text COLLATE "und-x-icu" NOT NULL, "schema_version" integer NOT NULL DEFAULT '1', "fields" jsonb NOT NULL, "draft_version" integer NOT NULL, "author" uuid, "reason" text COLLATE "C" NOT NULL, CONSTRAINT "uq_content_revision_page_number" UNIQUE ("page", "number"), CONSTRAINT "pk_content_revision" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "content_redirect" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "site" uuid NOT NULL, "path" text COLLATE "C" NOT NULL, "is_prefix" boolean NOT NULL DEFAULT false, "page" uuid, "url" text COLLATE "und-x-icu", CONSTRAINT "pk_content_redirect" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "ix_content_redirect_site" ON "content_redirect"  ("site")');
    await runner.query('CREATE INDEX "ix_content_redirect_page" ON "content_redirect"  ("page")');
    await runner.query(
      `CREATE TABLE "content_reference" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "page" uuid NOT NULL, "layer" text COLLATE "C" NOT NULL, "place" text COLLATE "C" NOT NULL, "entity" text COLLATE "C" NOT NULL, "target" uuid NOT NULL, CONSTRAINT "uq_content_reference_page_layer_place_target" UNIQUE ("page", "layer", "place", "target"), CONSTRAINT "pk_content_reference" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_content_reference_target_layer_page" ON "content_reference"  ("target", "layer", "page")`,
    );
    await runner.query(
      `ALTER TABLE "content_page" ADD CONSTRAINT "fk_content_page_site" FOREIGN KEY ("site") REFERENCES "content_site"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "content_page" ADD CONSTRAINT "fk_content_page_parent" FOREIGN KEY ("parent") REFERENCES "content_page"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "content_draft" ADD CONSTRAINT "fk_content_draft_page" FOREIGN KEY ("page") REFERENCES "content_page"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "content_revision" ADD CONSTRAINT "fk_content_revision_page" FOREIGN KEY ("page") REFERENCES "content_page"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "content_redirect" ADD CONSTRAINT "fk_content_redirect_site" FOREIGN KEY ("site") REFERENCES "content_site"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "content_redirect" ADD CONSTRAINT "fk_content_redirect_page" FOREIGN KEY ("page") REFERENCES "content_page"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "content_reference" ADD CONSTRAINT "fk_content_reference_page" FOREIGN KEY ("page") REFERENCES "content_page"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      'CREATE UNIQUE INDEX "content_site_default_key" ON "content_site" (is_default) WHERE is_default',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "content_page_path_key" ON "content_page" (site, path) WHERE trashed_at IS NULL',
    );
    await runner.query(
      `CREATE INDEX "content_page_siblings_idx" ON "content_page" (parent, position, id) WHERE trashed_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "content_page_live_under_idx" ON "content_page" (parent, type, dated_at DESC, id DESC) WHERE live_revision IS NOT NULL AND trashed_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "content_page_live_idx" ON "content_page" (site, type, dated_at DESC, id DESC) WHERE live_revision IS NOT NULL AND trashed_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "content_page_search_idx" ON "content_page" USING gin (((title || ' ' || slug) COLLATE "und-x-icu") gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "content_page_trash_idx" ON "content_page" (trashed_at DESC, id DESC) WHERE trashed_with = id`,
    );
    await runner.query(
      `CREATE INDEX "content_page_trashed_with_idx" ON "content_page" (trashed_with) WHERE trashed_with IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "content_redirect_key" ON "content_redirect" (site, path, page) NULLS NOT DISTINCT`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "name", "locale", "time_zone", "is_default" ON "content_site" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.site', '{id,version,created_at,updated_at}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "site", "parent", "position", "locale", "type", "slug", "live_revision", "first_published_at", "published_at", "trashed_at", "trashed_by", "trashed_with" ON "content_page" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.page', '{id,version,created_at,updated_at,path,title,children,is_changed,dated_at}')`,
    );
    await runner.query(
      `CREATE TRIGGER tessera_history AFTER INSERT OR DELETE OR UPDATE OF "site", "path", "is_prefix", "page", "url" ON "content_redirect" FOR EACH ROW EXECUTE FUNCTION database_record_change('content.redirect', '{id,version,created_at,updated_at}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tessera_history ON "content_redirect"');
    await runner.query('DROP TRIGGER tessera_history ON "content_page"');
    await runner.query('DROP TRIGGER tessera_history ON "content_site"');
    await runner.query('DROP INDEX "content_redirect_key"');
    await runner.query('DROP INDEX "content_page_trashed_with_idx"');
    await runner.query('DROP INDEX "content_page_trash_idx"');
    await runner.query('DROP INDEX "content_page_search_idx"');
    await runner.query('DROP INDEX "content_page_live_idx"');
    await runner.query('DROP INDEX "content_page_live_under_idx"');
    await runner.query('DROP INDEX "content_page_siblings_idx"');
    await runner.query('DROP INDEX "content_page_path_key"');
    await runner.query('DROP INDEX "content_site_default_key"');
    await runner.query('ALTER TABLE "content_reference" DROP CONSTRAINT "fk_content_reference_page"');
    await runner.query('ALTER TABLE "content_redirect" DROP CONSTRAINT "fk_content_redirect_page"');
    await runner.query('ALTER TABLE "content_redirect" DROP CONSTRAINT "fk_content_redirect_site"');
    await runner.query('ALTER TABLE "content_revision" DROP CONSTRAINT "fk_content_revision_page"');
    await runner.query('ALTER TABLE "content_draft" DROP CONSTRAINT "fk_content_draft_page"');
    await runner.query('ALTER TABLE "content_page" DROP CONSTRAINT "fk_content_page_parent"');
    await runner.query('ALTER TABLE "content_page" DROP CONSTRAINT "fk_content_page_site"');
    await runner.query('DROP INDEX "public"."ix_content_reference_target_layer_page"');
    await runner.query('DROP TABLE "content_reference"');
    await runner.query('DROP INDEX "public"."ix_content_redirect_page"');
    await runner.query('DROP INDEX "public"."ix_content_redirect_site"');
    await runner.query('DROP TABLE "content_redirect"');
    await runner.query('DROP TABLE "content_revision"');
    await runner.query('DROP TABLE "content_draft"');
    await runner.query('DROP INDEX "public"."ix_content_page_parent"');
    await runner.query('DROP INDEX "public"."ix_content_page_site"');
    await runner.query('DROP TABLE "content_page"');
    await runner.query('DROP TABLE "content_site"');
  }
}
