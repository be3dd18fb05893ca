import type { FieldSchema, Json } from '@tessera/models';

/** What is wrong with a value, at its place: the field's path, or that of something within it. */
export interface Fault {
  readonly path: string;
  /** A sentence with the cure. */
  readonly message: string;
}

/** The rule of a kind: what is wrong with a value that is present. A sentence is about the value as a whole. */
export type Rule = (value: Json, schema: FieldSchema, path: string) => string | null | readonly Fault[];

/** An option of a field's kind, or what stands in for it. */
export function option<T>(schema: FieldSchema, name: string, otherwise: T): T {
  return (schema[name] as T | null | undefined) ?? otherwise;
}
