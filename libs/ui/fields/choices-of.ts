import type { FieldSchema } from '@tessera/models';

/** One of the choices of a field. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The choices of a field in their order; none where it has none. */
export function choicesOf(schema: FieldSchema | undefined): Choice[] {
  return Object.entries((schema?.['choices'] ?? {}) as Record<string, string>).map(([value, label]) => ({
    value,
    label,
  }));
}
