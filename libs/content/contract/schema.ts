import { type Block, describeFields, encodeValues, type FieldSchema, type Json, type PageType } from '@tessera/models';

/** A page type as the editor gets it. */
export interface PageTypeSchema {
  readonly name: string;
  readonly label: string;
  readonly icon?: string;
  readonly help?: string;
  /** Names of the page types it may stand under; null for any, none for the root of a site. */
  readonly under: readonly string[] | null;
  /** The title first. */
  readonly fields: readonly FieldSchema[];
  /** Pages of this type have an address of their own. */
  readonly hasAddress: boolean;
}

/** A block as the editor gets it. */
export interface BlockSchema {
  readonly name: string;
  readonly label: string;
  readonly icon?: string;
  readonly help?: string;
  /** More words that find it in the menu of blocks. */
  readonly also?: string;
  readonly fields: readonly FieldSchema[];
  /** It stands only in fields that name it. */
  readonly isPart?: boolean;
  /** Whoever asks may neither add nor change it anywhere, but move it and take it away. */
  readonly isGuarded?: boolean;
  /** Values for the picture of it in the menu of blocks. */
  readonly preview: Readonly<Record<string, Json>>;
}

/** The answer to `GET /schema`. */
export interface ContentSchema {
  readonly pages: readonly PageTypeSchema[];
  readonly blocks: readonly BlockSchema[];
}

/** A page type as data. */
export function describePageType({ name, label, icon, help, under, fields }: PageType): PageTypeSchema {
  return {
    name,
    label,
    icon,
    ...(help && { help }),
    under: under ?? null,
    fields: describeFields(fields),
    hasAddress: true,
  };
}

/** A block as data; `isGuarded` for who may not add or change it. */
export function describeBlock(
  { name, label, icon, help, also, isPart, fields, preview }: Block,
  { isGuarded = false }: { readonly isGuarded?: boolean } = {},
): BlockSchema {
  return {
    name,
    label,
    icon,
    ...(help && { help }),
    ...(also && { also }),
    ...(isPart && { isPart }),
    ...(isGuarded && { isGuarded }),
    fields: describeFields(fields),
    preview: encodeValues(fields, preview as Readonly<Record<string, unknown>>),
  };
}
