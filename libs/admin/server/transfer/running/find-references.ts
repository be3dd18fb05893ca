import { type ListOptions, records } from '@tessera/database/server';
import type { Entity, Field, Json } from '@tessera/models';
import { decoded, encoded, keyOf } from './json-form';
import type { ReadRow } from './row-reader';

/** Values that are looked for in one statement. */
const mostValues = 500;

/** Fills in the references that rows name by a field of the other record, one statement for each such field; faults go to the rows. */
export async function findReferences(rows: readonly ReadRow[]): Promise<void> {
  const bySort = new Map<string, Array<{ row: ReadRow; wanted: ReadRow['wanted'][number] }>>();
  for (const row of rows)
    for (const wanted of row.wanted) {
      const { path } = wanted.target;
      bySort.set(path, [...(bySort.get(path) ?? []), { row, wanted }]);
    }
  for (const asked of bySort.values()) {
    const { lookup, view } = asked[0]!.wanted.target;
    const values = asked.flatMap(({ wanted }) => wanted.values);
    const found = await idsByValue(lookup!.entity, lookup!.name, lookup!.field, values);
    for (const { row, wanted } of asked) {
      const name = view.path.split('.')[0]!;
      const ids: string[] = [];
      for (const value of wanted.values) {
        const matching = found.get(keyOf(value)) ?? [];
        if (matching.length === 1) ids.push(matching[0]!);
        else row.errors.push({ column: wanted.column, field: name, ...whyNot(lookup!.entity, value, matching.length) });
      }
      if (view.kind === 'references') row.values.set(name, [...new Set(ids)]);
      else if (ids.length === 1) row.values.set(name, ids[0]!);
    }
  }
}

/** Value of a field → ids of the records that have it, two at most, as far as whoever acts may see them. */
export async function idsByValue(
  entity: Entity,
  name: string,
  field: Field,
  values: readonly Json[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  const different = [...new Map(values.map((value) => [keyOf(value), value])).values()];
  for (let begin = 0; begin < different.length; begin += mostValues) {
    const some = different.slice(begin, begin + mostValues).map((value) => decoded(field, value));
    for (let after: string | null | undefined; after !== null;) {
      const options = { filter: { [name]: { in: some } }, fields: [name], page: { size: 1000, after } };
      const { data, page } = await records(entity).list(options as unknown as ListOptions<Entity, never>);
      for (const row of data as ReadonlyArray<Readonly<Record<string, unknown>>>) {
        const key = keyOf(encoded(field, row[name]));
        const ids = found.get(key) ?? [];
        if (ids.length < 2) found.set(key, [...ids, row['id'] as string]);
      }
      after = page.next;
    }
  }
  return found;
}

function whyNot({ label }: Entity, value: Json, count: number): { code: string; message: string } {
  const said = `${label.toLowerCase()} "${String(value).slice(0, 80)}"`;
  return count === 0
    ? { code: 'missing', message: `There is no ${said}.` }
    : { code: 'ambiguous', message: `There is more than one ${said}.` };
}
