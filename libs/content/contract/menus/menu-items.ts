import {
  defineFieldKind,
  type FieldOptions,
  isSafeHref,
  type Json,
  pageEntityName,
  type ValueReference,
} from '@tessera/models';
import { z } from 'zod';

/** A line of a menu. */
export interface MenuItem {
  readonly id: string;
  /** The title of the page where it is left empty. */
  readonly label: string;
  /** A page by its id, which the line follows wherever that moves; an address; null for a heading over others. */
  readonly link: { readonly page: string } | { readonly url: string } | null;
  readonly items: readonly MenuItem[];
}

/** Deepest nesting of lines in lines. */
export const menuMaxDepth = 4;
/** Most lines of one menu. */
export const menuMaxItems = 500;

const item: z.ZodType<MenuItem> = z.strictObject({
  id: z.uuid(),
  label: z.string().max(200),
  link: z
    .union([
      z.strictObject({ page: z.uuid() }),
      z.strictObject({ url: z.string().max(2048).refine(isSafeHref, 'is not an address that may be linked') }),
    ])
    .nullable(),
  get items() {
    return z.array(item).max(menuMaxItems);
  },
});

/** The lines of a menu, nested. */
export const menuItems = defineFieldKind<
  readonly MenuItem[],
  FieldOptions & { readonly default?: readonly MenuItem[] }
>({
  name: 'menuItems',
  schema: () =>
    z
      .custom<unknown>(isBounded, `may have at most ${menuMaxItems} lines, ${menuMaxDepth} deep`)
      .pipe(z.array(item))
      .refine((items) => hasIdsOnce(items), 'has two lines with the same id')
      .refine((items) => menuLines(items).every(isNamed), 'has a line without words'),
  column: 'jsonb',
  widget: 'menuItems',
  operators: ['isNull'],
  text: (json) =>
    menuLines(json as unknown as readonly MenuItem[])
      .map(({ label }) => label)
      .filter(Boolean)
      .join('\n'),
  references: (json): ValueReference[] =>
    menuLines(json as unknown as readonly MenuItem[]).flatMap(({ link }) =>
      link && 'page' in link ? [{ entity: pageEntityName, id: link.page }] : [],
    ),
});

/** All lines in reading order, nested ones after the line that holds them. */
export function menuLines(items: readonly MenuItem[]): MenuItem[] {
  return items.flatMap((each) => [each, ...menuLines(each.items)]);
}

/** A page names its line by itself. */
function isNamed({ label, link }: MenuItem): boolean {
  return label.trim() !== '' || (link !== null && 'page' in link);
}

function hasIdsOnce(items: readonly MenuItem[]): boolean {
  const ids = menuLines(items).map(({ id }) => id);
  return new Set(ids).size === ids.length;
}

/** Level by level: what is too deep must not exhaust the stack before it is refused. */
function isBounded(root: unknown): boolean {
  let level: readonly unknown[] = Array.isArray(root) ? root : [];
  let count = level.length;
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > menuMaxDepth || count > menuMaxItems) return false;
    level = level.flatMap((each) => {
      const inner = (each as { readonly items?: Json } | null)?.items;
      return Array.isArray(inner) ? (inner as unknown[]) : [];
    });
    count += level.length;
  }
  return true;
}
