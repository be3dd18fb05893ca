import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MakePeopleSearchable1795385087818 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX "ix_users_person_name_search" ON "users_person" USING gin ("name" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query(
      'CREATE INDEX "ix_users_person_email_search" ON "users_person" USING gin ("email" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query('CREATE INDEX "ix_users_person_name_id" ON "users_person" ("name", "id")');
    await runner.query(
      'CREATE INDEX "ix_users_group_name_search" ON "users_group" USING gin ("name" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query(
      'CREATE INDEX "ix_users_group_help_search" ON "users_group" USING gin ("help" gin_trgm_ops) WITH (gin_pending_list_limit = 1024)',
    );
    await runner.query('CREATE INDEX "ix_users_group_name_id" ON "users_group" ("name", "id")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_users_group_name_id"');
    await runner.query('DROP INDEX "ix_users_group_help_search"');
    await runner.query('DROP INDEX "ix_users_group_name_search"');
    await runner.query('DROP INDEX "ix_users_person_name_id"');
    await runner.query('DROP INDEX "ix_users_person_email_search"');
    await runner.query('DROP INDEX "ix_users_person_name_search"');
  }
}
