import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SortVenuesByIndex1795862607494 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_events_venue_city"');
    await runner.query('DROP INDEX "public"."ix_events_opening_venue"');
    await runner.query('CREATE INDEX "ix_events_venue_city_id" ON "events_venue"  ("city", "id")');
    await runner.query('CREATE INDEX "ix_events_opening_venue_id" ON "events_opening"  ("venue", "id")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_events_opening_venue_id"');
    await runner.query('DROP INDEX "public"."ix_events_venue_city_id"');
    await runner.query('CREATE INDEX ix_events_opening_venue ON public.events_opening USING btree (venue)');
    await runner.query('CREATE INDEX ix_events_venue_city ON public.events_venue USING btree (city)');
  }
}
