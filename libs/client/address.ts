/** A path with what stands for its names: `/pages/{id}` → `/pages/0190…`. */
export function filled(path: string, parameters: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(parameters[name] ?? '');
    // `events/venues`
    return name === 'resource' ? value.replaceAll('%2F', '/') : value;
  });
}

/** Names and values of a query as they stand in an address: `{ filter: { city: { in: 'Oslo' } } }` → `filter[city][in]`, `Oslo`. */
export function written(query: object = {}, around = ''): Array<[name: string, value: string]> {
  return Object.entries(query).flatMap(([key, value]: [string, unknown]): Array<[string, string]> => {
    const name = around ? `${around}[${key}]` : key;
    if (value === undefined || value === null || value === '') return [];
    if (Array.isArray(value)) return value.length > 0 ? [[name, value.join(',')]] : [];
    return typeof value === 'object' ? written(value, name) : [[name, String(value)]];
  });
}
