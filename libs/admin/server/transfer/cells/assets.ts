import { isUuid, type Json } from '@tessera/models';

/** The value of a picture or a file as an export has it: with the name by which people know it, where they may see that. */
export interface NamedAsset {
  readonly id: string;
  /** Of pictures. */
  readonly alt?: string;
  readonly name?: string;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const written = new RegExp(`^[^]*?\\[(${uuid})\\](?: ([^]+))?$`, 'i');
const address = new RegExp(`^(?:https?://[^/]+)?/media/(${uuid})/`, 'i');

/** `Tiles.png [0190…] Blue tiles`; as JSON where the words have spaces around them, which cells lose. */
export function assetText({ id, alt = '', name }: NamedAsset): string {
  if (alt !== alt.trim()) return JSON.stringify({ id, alt });
  // Brackets stand around the id alone.
  const called = name?.replaceAll('[', '(').replaceAll(']', ')');
  return `${called ? `${called} ` : ''}[${id}]${alt && ` ${alt}`}`;
}

/** The value that such a text stands for; also an id alone, or the address of a file in the library. */
export function assetIn(kind: 'file' | 'image', text: string): Json | undefined {
  const [, id = isUuid(text) ? text : address.exec(text)?.[1], alt = ''] = written.exec(text) ?? [];
  if (id === undefined) return undefined;
  return kind === 'image' ? { id: id.toLowerCase(), alt } : { id: id.toLowerCase() };
}

/** The value of the field itself, without the name that goes with it in files. */
export function withoutName(json: Json): Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const { name: _, ...value } = json as Readonly<Record<string, Json>>;
  return value;
}
