import type { Json } from '@tessera/models';
import type { WpBlock } from '../block-grammar';
import type { Size } from '../parts';

/** How wide a block stands. */
export function sizeOf({ attributes }: WpBlock): Size {
  const { align } = attributes;
  return align === 'wide' || align === 'full' ? align : 'content';
}

/** A text attribute, empty where it is none. */
export function textIn({ attributes }: WpBlock, name: string): string {
  const value = attributes[name];
  return typeof value === 'string' ? value : '';
}

/** A number of an attribute, also where it is written as text; undefined where it is none. */
export function numberIn({ attributes }: WpBlock, name: string): number | undefined {
  return numberOf(attributes[name]);
}

/** A number, also where it is written as text (`"33.33%"`); undefined for anything else. */
export function numberOf(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The number of something in the old library, null where an attribute names none. */
export function attachmentIn(block: WpBlock, name = 'id'): number | null {
  const number = numberIn(block, name);
  return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** A member of an object within the attributes. */
export function within(value: Json | undefined, ...names: readonly string[]): Json | undefined {
  let found = value;
  for (const name of names)
    found =
      typeof found === 'object' && found !== null && !Array.isArray(found) && Object.hasOwn(found, name)
        ? (found as Readonly<Record<string, Json>>)[name]
        : undefined;
  return found;
}
