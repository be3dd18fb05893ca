/** A custom field of WordPress, as it is written there. */
export interface KeptField {
  readonly key: string;
  readonly value: string;
}

/** Custom fields as the page screen shows them: those that people filled in, the first few, each in one piece. */
export interface ShownFields {
  readonly first: readonly KeptField[];
  /** How many there are besides, with those that WordPress and its plugins keep for themselves. */
  readonly others: number;
}

const mostFields = 6;
const longestValue = 300;

/** Reads them from what is kept of an item (`wordpress.original`, `data`). */
export function shownFields(data: unknown): ShownFields {
  const fields = (data as { readonly fields?: readonly KeptField[] } | null | undefined)?.fields ?? [];
  const first = fields
    .filter(({ key, value }) => !key.startsWith('_') && value.trim() !== '')
    .slice(0, mostFields)
    .map(({ key, value }) => ({
      key,
      value: value.length > longestValue ? `${value.slice(0, longestValue)}…` : value,
    }));
  return { first, others: fields.length - first.length };
}
