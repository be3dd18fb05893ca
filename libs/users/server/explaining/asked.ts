import { type Database, records } from '@tessera/database/server';
import { may } from '@tessera/extension';
import { type Entity, type Permission, permissionTo, Problem, type Verb } from '@tessera/models';
import { type ExplanationQuery, mayUsers } from '../../contract';
import { lineOf } from '../rights/line-of';

/** What is asked about. */
export interface Asked {
  /** `change venues` */
  readonly words: string;
  readonly permission: Permission;
  /** The place in question and all in which it lies; null where none is in question. */
  readonly line: readonly string[] | null;
  /** Where the question is about records of an entity. */
  readonly act: { readonly verb: Verb; readonly entity: Entity; readonly record: string | null } | null;
}

/** The question of a query. Throws `users.unknown-question` (400), and that of a record which whoever asks may not see (404). */
export async function askedOf(database: Database, query: ExplanationQuery): Promise<Asked> {
  const { entities, permissions } = database.installed;
  const { verb, record = null } = query;
  const entity = query.entity === undefined ? undefined : entities.get(query.entity);
  const permission = query.permission === undefined ? undefined : permissions.get(query.permission);
  const isOfOne = record !== null && verb === 'add';
  if (entity && verb && !isOfOne && query.permission === undefined && query.place === undefined) {
    // Nobody learns here of a record that she may not see.
    if (record !== null) await records(entity).get(record);
    const things = record === null ? entity.labels.toLowerCase() : `this ${entity.label.toLowerCase()}`;
    const words = `${verb === 'view' ? 'see' : verb} ${things}`;
    return { words, permission: permissionTo(verb, entity), line: null, act: { verb, entity, record } };
  }
  if (permission && query.entity === undefined && !verb && record === null) {
    const line = query.place === undefined ? null : await placed(database, permission, query.place);
    const words = lowerFirst(permission.label) + (line ? ' here' : '');
    return { words, permission, line, act: null };
  }
  throw new Problem('users.unknown-question', {
    status: 400,
    title: 'Ask about a permission, or about an entity and a verb.',
  });
}

async function placed(database: Database, { within }: Permission, place: string): Promise<string[]> {
  const line = within ? await lineOf(database, database.installed.entities.get(within), place) : [];
  if (line.length > 0) return line;
  // Who may not look at others' rights is not told which places there are: in those she has nothing, as in this one.
  if (within && !may(mayUsers.explainRights)) return [place];
  throw new Problem('users.unknown-question', { status: 400, title: 'There is no such place for this right.' });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
