/** An address with more asked (without `?`), behind what it asks itself and before its fragment. */
export function withQuery(location: string, asked: string): string {
  const [rest = '', fragment] = location.split('#', 2);
  return `${rest}${asked && `${rest.includes('?') ? '&' : '?'}${asked}`}${fragment === undefined ? '' : `#${fragment}`}`;
}
