import { describe } from 'vitest';
import { changeBusSuite } from '../../testing';
import { PostgresBus } from './postgres-bus';

describe('news by PostgreSQL', () => {
  changeBusSuite({
    make: (database) => new PostgresBus(database),
    cut: (database) =>
      database.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tessera listening' AND datname = current_database()",
      ),
  });
});
