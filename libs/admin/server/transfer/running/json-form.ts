import { type Entity, type Field, fieldOf, type Json } from '@tessera/models';

/** A value as a key of a map. */
export function keyOf(value: Json): string {
  // Decimals are the same however many zeros end them.
  return JSON.stringify(typeof value === 'string' && /^-?\d+\.\d*0$/.test(value) ? value.replace(/\.?0+$/, '') : value);
}

/** JSON form → the value that code uses. */
export function decoded({ kind }: Field, json: Json): unknown {
  return json !== null && kind.decode ? kind.decode(json) : json;
}

/** The value that code uses → JSON form. */
export function encoded({ kind }: Field, value: unknown): Json {
  return value !== null && value !== undefined && kind.encode ? kind.encode(value) : ((value ?? null) as Json);
}

/** Whether two values in their JSON form are the same; keys of objects have no order. */
export function isSame(one: Json, other: Json): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return keyOf(one) === keyOf(other);
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) => key in other && isSame((one as Record<string, Json>)[key]!, (other as Record<string, Json>)[key]!),
    )
  );
}

/** Some fields of a record in their JSON form. */
export function jsonFields(
  entity: Entity,
  names: readonly string[],
  row: Readonly<Record<string, unknown>>,
): Record<string, Json> {
  return Object.fromEntries(names.map((name) => [name, encoded(fieldOf(entity, name)!, row[name])]));
}
