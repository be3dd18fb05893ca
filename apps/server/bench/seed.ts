import type { Database } from '@tessera/database/server';

/** Fills the tables with `rows` items, 200 keepers, 50 rooms and 30 tags, the same ones every time but for their ids. */
export async function seed(database: Database, rows: number): Promise<void> {
  const base = 'gen_random_uuid(), 1, now(), now()';
  await database.query(`INSERT INTO bench_keeper (id, version, created_at, updated_at, name)
    SELECT ${base}, 'Keeper ' || n FROM generate_series(1, 200) n`);
  await database.query(`INSERT INTO bench_room (id, version, created_at, updated_at, name, floor)
    SELECT ${base}, 'Room ' || n, n % 7 FROM generate_series(1, 50) n`);
  await database.query(`INSERT INTO bench_tag (id, version, created_at, updated_at, name)
    SELECT ${base}, 'Tag ' || n FROM generate_series(1, 30) n`);
  await database.query(
    `WITH keepers AS (SELECT array_agg(id) ids FROM bench_keeper), rooms AS (SELECT array_agg(id) ids FROM bench_room),
       tags AS (SELECT array_agg(id) ids FROM bench_tag)
     INSERT INTO bench_item (id, version, created_at, updated_at, name, state, amount, price, is_shown, seen_at, keeper, room, tags)
     SELECT ${base}, 'Item ' || lpad(n::text, 7, '0'), (ARRAY['fresh', 'used', 'gone'])[1 + n % 3], n % 1000, (n % 100000) / 100.0,
       n % 4 <> 0, now() - n * interval '1 minute', keepers.ids[1 + n % 200], rooms.ids[1 + n % 50],
       ARRAY[tags.ids[1 + n % 30], tags.ids[1 + (n + 7) % 30], tags.ids[1 + (n + 13) % 30]]
     FROM generate_series(1, $1::integer) n, keepers, rooms, tags`,
    [rows],
  );
  await database.query('ANALYZE');
}
