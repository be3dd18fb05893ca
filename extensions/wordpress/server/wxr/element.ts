/** An element of an export, with what it directly holds; names carry the usual prefixes whatever the file calls them. */
export interface WxrElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: WxrElement[];
}

/** The name with the prefix that WXR usually gives its namespace; undefined for a namespace that is not of WXR. */
export function usualName(uri: string, local: string): string | undefined {
  if (uri === '') return local;
  const prefix = wellKnown.find(([pattern]) => pattern.test(uri))?.[1];
  return prefix && `${prefix}:${local}`;
}

/** What a prefix means that a file uses without saying so. */
export function usualNamespace(prefix: string): string | undefined {
  return usualNamespaces.get(prefix);
}

const usualNamespaces: ReadonlyMap<string, string> = new Map([
  ['wp', 'http://wordpress.org/export/1.2/'],
  ['excerpt', 'http://wordpress.org/export/1.2/excerpt/'],
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['wfw', 'http://wellformedweb.org/CommentAPI/'],
]);

const wellKnown: ReadonlyArray<readonly [RegExp, string]> = [
  [/^https?:\/\/wordpress\.org\/export\/\d+\.\d+\/$/, 'wp'],
  [/^https?:\/\/wordpress\.org\/export\/\d+\.\d+\/excerpt\/$/, 'excerpt'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/, 'content'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
];

/** The text of the first child of this name, trimmed; empty where there is none. */
export function textOf(element: WxrElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? '';
}
