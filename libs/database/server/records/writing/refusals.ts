import { currentAct } from '@tessera/extension';
import { type Entity, Problem, type Verb } from '@tessera/models';
import type { Database } from '../../connection/database';
import type { Trashed } from '../query/query-types';
import { readFirst } from '../reading/read-first';
import type { Row } from '../reading/rows';

/** A record that does not exist, or that one may not see: `<entity>-not-found` (404). */
export function notFound({ name, label }: Entity): Problem {
  return new Problem(`${name}-not-found`, { status: 404, title: `This ${label.toLowerCase()} does not exist.` });
}

/** A record that one sees but may not do this to: `database.not-allowed` (403). */
export function notAllowed({ label }: Entity, verb: Verb): Problem {
  return new Problem('database.not-allowed', {
    status: 403,
    title: `You may not ${verb} this ${label.toLowerCase()}.`,
  });
}

/** Why nothing was changed: it is not there, it is newer (`<entity>-changed`, 412), or it is not allowed. */
export async function whyNot(
  database: Database,
  entity: Entity,
  id: string,
  version: number | undefined,
  verb: Verb,
  trash?: Trashed,
): Promise<Problem> {
  const current = await readFirst(database, entity, { filter: { id }, trash });
  if (!current) return notFound(entity);
  if (version === undefined || current['version'] === version) return notAllowed(entity, verb);
  return changedSince(entity, current);
}

/** A record that is newer than the version named: `<entity>-changed` (412), with its state of now. */
export function changedSince({ name, label }: Entity, current: Row): Problem {
  return new Problem(`${name}-changed`, {
    status: 412,
    title: `This ${label.toLowerCase()} has been changed since you opened it.`,
    detail: 'Look at its current state and try again.',
    members: { current },
  });
}

/** Throws `database.invalid-version` (400), and `<entity>-version-required` (428) where somebody else than the system names none. */
export function needVersion({ name, label }: Entity, version: number | undefined): void {
  const wrong = wrongVersion({ name, label }, version);
  if (wrong) throw wrong;
}

/** What `needVersion` throws. */
export function wrongVersion(
  { name, label }: Pick<Entity, 'name' | 'label'>,
  version: number | undefined,
): Problem | undefined {
  if (version === undefined) {
    if (currentAct().system !== undefined) return undefined;
    return new Problem(`${name}-version-required`, {
      status: 428,
      title: `Say which version of this ${label.toLowerCase()} you mean.`,
      detail: 'Send If-Match with its version.',
    });
  }
  if (Number.isInteger(version) && version >= 1 && version < 2 ** 31) return undefined;
  return new Problem('database.invalid-version', { status: 400, title: 'This is not a version.' });
}
