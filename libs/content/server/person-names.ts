import type { Database } from '@tessera/database/server';
import type { PersonName } from '../contract';

/** The names of people by their ids, in one statement; those who are gone are missing. */
export async function personNames(
  database: Database,
  ids: ReadonlyArray<string | null>,
): Promise<Map<string, PersonName>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const people = await database.query<{ id: string; name: string }>(
    'SELECT id, name FROM users_person WHERE id = ANY ($1)',
    [wanted],
  );
  return new Map(people.map((person) => [person.id, person]));
}
