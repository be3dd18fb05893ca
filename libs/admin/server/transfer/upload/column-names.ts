/** Names by which people can tell columns apart: none is empty, none is there twice. */
export function columnNames(given: readonly unknown[], count: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => {
    const value = given[index] ?? null;
    const text = (typeof value === 'object' ? '' : String(value)).trim().slice(0, 200) || `Column ${index + 1}`;
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times === 1 ? text : `${text} (${times})`;
  });
}
