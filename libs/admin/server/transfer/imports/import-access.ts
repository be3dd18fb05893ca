import { conditionFor, records } from '@tessera/database/server';
import { asSystem, Installed, may, requirePerson, requireRight } from '@tessera/extension';
import { currentAct } from '@tessera/extension';
import { type Entity, isUuid, Problem, type RowOf } from '@tessera/models';
import { mayTransfer } from '../permissions';
import { Import } from './import';

/** A stored import. */
export type ImportRecord = RowOf<typeof Import>;

/** Goes on only for who may bring records of `entity` in: with the right to import, and to add or change some of them. */
export function requireImport(entity: Entity): void {
  requireRight(mayTransfer.import);
  const { person, services } = currentAct();
  const installed = services.get(Installed);
  const isPossible = (['add', 'change'] as const).some(
    (verb) => conditionFor(installed, entity, verb, person) !== false,
  );
  if (isPossible) return;
  throw new Problem('auth.not-allowed', {
    status: 403,
    title: 'You may not do this.',
    detail: `You may neither add nor change ${entity.labels.toLowerCase()}.`,
  });
}

/** One's own import of `entity`, or anybody's with the right to manage them. Throws `admin.import-not-found` (404). */
export async function ownImport(entity: Entity, id: string): Promise<ImportRecord> {
  const person = requirePerson();
  const found = isUuid(id)
    ? await asSystem('imports are for who began them', () => records(Import).find({ id, entity: entity.name }))
    : null;
  if (found && (found.person === person.id || may(mayTransfer.manageImports))) return found;
  throw new Problem('admin.import-not-found', { status: 404, title: 'There is no such import.' });
}

/** The imports of `entity` that whoever acts may see, the newest first. */
export async function visibleImports(entity: Entity): Promise<readonly ImportRecord[]> {
  const person = requirePerson();
  const filter = { entity: entity.name, ...(!may(mayTransfer.manageImports) && { person: person.id }) };
  const { data } = await asSystem('imports are for who began them', () =>
    records(Import).list({ filter, sort: ['-createdAt'], page: { size: 100 } }),
  );
  return data;
}
