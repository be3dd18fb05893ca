import { type ListOptions, records } from '@tessera/database/server';
import { type CountColumn, type Entity, fieldsOf } from '@tessera/models';

/** How many records refer to each of `ids`, as far as whoever acts may see them. */
export async function countReferring(
  entity: Entity,
  { count, by }: CountColumn,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const name = by ?? referringField(count, entity);
  const counts = new Map<string, number>();
  for (let after: string | null | undefined; after !== null;) {
    const options = { filter: { [name]: { in: ids } }, fields: [name], page: { size: 1000, after } };
    const { data, page } = await records(count).list(options as unknown as ListOptions<Entity, never>);
    for (const row of data as ReadonlyArray<Readonly<Record<string, unknown>>>) {
      const id = row[name] as string;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    after = page.next;
  }
  return counts;
}

function referringField(count: Entity, entity: Entity): string {
  const found = fieldsOf(count.fields).find(
    ([, { kind, options }]) =>
      kind.name === 'reference' && (options['target'] as { name: string }).name === entity.name,
  );
  if (!found) throw new TypeError(`${count.name} has no reference to ${entity.name}`);
  return found[0];
}
