import type { Json } from '@tessera/models';
import type { WxrItem } from '../wxr/events';
import { plainLine } from './plain';

/** What is kept of an item as it was. */
export interface KeptData {
  readonly name: string;
  readonly type: string;
  readonly address: string | null;
  readonly data: Readonly<Record<string, Json>>;
}

/** Everything of an item that a page or a file has no room for. Its password is left out. */
export function keptOf(item: WxrItem): KeptData {
  const { id, guid, slug, status, publishedAt, parent, menuOrder, isSticky, terms, meta, other } = item;
  const isFiledElsewhere = ({ taxonomy }: { readonly taxonomy: string }) => !ownTaxonomies.has(taxonomy);
  const foreign = item.type === 'post' ? terms.filter(isFiledElsewhere) : terms;
  const data: Record<string, Json> = {
    id,
    guid,
    slug,
    status,
    date: publishedAt?.toISOString() ?? null,
    parent,
    order: menuOrder || null,
    sticky: isSticky || null,
    terms: foreign.map((term) => ({ ...term })),
    fields: meta.map((each) => ({ ...each })),
    ...other,
  };
  return {
    name: plainLine(item.title, 200) || `No. ${id}`,
    type: item.type.slice(0, 200),
    address: item.link.slice(0, 2048) || null,
    data: storable(Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)))) as KeptData['data'],
  };
}

/** Of these articles have fields of their own. */
export const ownTaxonomies: ReadonlySet<string> = new Set(['category', 'post_tag', 'tag']);

function isEmpty(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Without what PostgreSQL cannot keep in JSON. */
function storable(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (Array.isArray(value)) return value.map(storable);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, storable(each)]));
  return value;
}
