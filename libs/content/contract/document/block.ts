import type { BlockJson, DocumentFields, Json } from '@tessera/models';

/** The value of a field that need not be there; `toString` and other inherited names count as absent. */
export function valueOf(fields: DocumentFields, name: string): Json | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The blocks of a field, none where it is empty; undefined where it holds something else. */
export function blocksIn(fields: DocumentFields, field: string): readonly BlockJson[] | undefined {
  const value = valueOf(fields, field);
  if (value === undefined || value === null) return [];
  return isBlockList(value) ? value : undefined;
}

/** Whether a value is a list of blocks. An empty list may be one. */
export function isBlockList(value: Json): value is Json & readonly BlockJson[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each: unknown) =>
        isObject(each) &&
        typeof each['id'] === 'string' &&
        typeof each['type'] === 'string' &&
        isObject(each['fields']),
    )
  );
}

/** Whether two JSON values mean the same; the order of members does not count. */
export function isSameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each: Json, index) => isSameJson(each, b[index] as Json))
    );
  }
  const [left, right] = [a as DocumentFields, b as DocumentFields];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isSameJson(left[name], right[name]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
