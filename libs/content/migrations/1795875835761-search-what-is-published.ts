import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is published before this is filled in by the job `content.index-search`, some pages at a time. Text search
 * configurations are ours, so that accents are folded before words are brought to their stems.
 */
export class SearchWhatIsPublished1795875835761 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Where it may not be created, or is not there, all but the folding of accents works.
    await runner.query(`
      DO $$ BEGIN
        CREATE EXTENSION IF NOT EXISTS unaccent;
      EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR invalid_schema_name THEN
        RAISE NOTICE 'unaccent cannot be created: %', SQLERRM;
      END $$`);
    await runner.query(`
      CREATE FUNCTION content_search_folds() RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM pg_ts_config c JOIN pg_ts_config_map m ON m.mapcfg = c.oid JOIN pg_ts_dict d ON d.oid = m.mapdict
          WHERE c.cfgname = 'content_simple' AND d.dictname = 'unaccent'
        )
      $$`);
    await runner.query(`
      CREATE FUNCTION content_make_search_languages() RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        language name;
        folding regdictionary := (SELECT oid FROM pg_ts_dict WHERE dictname = 'unaccent' AND pg_ts_dict_is_visible(oid));
      BEGIN
        FOR language IN SELECT cfgname FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace LOOP
          IF NOT EXISTS (SELECT FROM pg_ts_config WHERE cfgname = 'content_' || language AND pg_ts_config_is_visible(oid)) THEN
            EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = pg_catalog.%I)', 'content_' || language, language);
          END IF;
          IF folding IS NOT NULL THEN
            EXECUTE format(
              'ALTER TEXT SEARCH CONFIGURATION %I ALTER MAPPING FOR hword, hword_part, word WITH %s, pg_catalog.%I',
              'content_' || language, folding, CASE language WHEN 'simple' THEN 'simple' ELSE language || '_stem' END
            );
          END IF;
        END LOOP;
      END $$`);
    await runner.query('SELECT content_make_search_languages()');
    await runner.query(`
      CREATE TABLE "content_search" (
        "page" uuid NOT NULL, "site" uuid NOT NULL, "type" text COLLATE "C" NOT NULL, "dated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
        "language" text COLLATE "C" NOT NULL, "revision" uuid NOT NULL, "form" text COLLATE "C" NOT NULL,
        "indexed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "title" text NOT NULL, "body" text NOT NULL,
        "terms" uuid[] NOT NULL, "words" tsvector NOT NULL,
        CONSTRAINT "pk_content_search" PRIMARY KEY ("page"),
        CONSTRAINT "fk_content_search_page" FOREIGN KEY ("page") REFERENCES "content_page"("id") ON DELETE CASCADE
      )`);
    await runner.query(
      'CREATE INDEX "content_search_words_idx" ON "content_search" USING gin (words) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query(
      `CREATE INDEX "content_search_titles_idx" ON "content_search" USING gin (ts_filter(words, '{a}')) WITH (gin_pending_list_limit = 1024)`,
    );
    await runner.query(
      'CREATE INDEX "content_search_terms_idx" ON "content_search" USING gin (terms) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query('CREATE INDEX "content_search_newest_idx" ON "content_search" (site, dated_at DESC, page DESC)');
    await runner.query('CREATE INDEX "content_search_language_idx" ON "content_search" (site, language)');
    await runner.query(
      'CREATE TABLE "content_search_word" ("word" text COLLATE "C" NOT NULL, CONSTRAINT "pk_content_search_word" PRIMARY KEY ("word"))',
    );
    await runner.query(
      'CREATE INDEX "content_search_word_idx" ON "content_search_word" USING gin (word gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "content_search_word"');
    await runner.query('DROP TABLE "content_search"');
    await runner.query('DROP FUNCTION content_make_search_languages()');
    await runner.query('DROP FUNCTION content_search_folds()');
    await runner.query(`
      DO $$ DECLARE language name; BEGIN
        FOR language IN SELECT cfgname FROM pg_ts_config WHERE cfgname LIKE 'content\\_%' AND pg_ts_config_is_visible(oid) LOOP
          EXECUTE format('DROP TEXT SEARCH CONFIGURATION %I', language);
        END LOOP;
      END $$`);
  }
}
