import { z } from 'zod';
import { defineFieldKind, type FieldOptions } from './field';
import { mediaEntityName } from './media';

/** Where a link leads: a page or file by id, an address, or a mailbox. */
export type LinkValue =
  | { readonly page: string }
  | { readonly file: string }
  | { readonly url: string }
  | { readonly email: string };

/** The entity that pages are records of; references to pages carry this name. */
export const pageEntityName = 'content.page';

const schemes = /^(?:https?:|mailto:|tel:)/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Whether an address may stand in a link: `http`, `https`, `mailto`, `tel`, or relative to the site. Control characters
 * and white space around the scheme, which browsers remove (WHATWG URL §4.4), do not help to hide another scheme.
 */
export function isSafeHref(href: string): boolean {
  const seen = href.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff]/g, '');
  if (seen === '' || seen.length > 2048) return false;
  return (
    schemes.test(seen) ||
    !(scheme.test(seen) || seen.startsWith('//') || seen.startsWith('\\') || seen.startsWith('/\\'))
  );
}

/** A link of any sort. */
export const link = defineFieldKind<LinkValue, FieldOptions & { readonly default?: LinkValue }>({
  name: 'link',
  schema: () =>
    z.union([
      z.strictObject({ page: z.uuid() }),
      z.strictObject({ file: z.uuid() }),
      z.strictObject({ url: z.string().max(2048).refine(isSafeHref, 'is not an address that may be linked') }),
      z.strictObject({ email: z.email() }),
    ]),
  column: 'jsonb',
  widget: 'link',
  operators: ['isNull'],
  text: (json) => {
    const value = json as { url?: string; email?: string };
    return value.url ?? value.email ?? '';
  },
  references: (json) => {
    const value = json as { page?: string; file?: string };
    if (value.page) return [{ entity: pageEntityName, id: value.page }];
    return value.file ? [{ entity: mediaEntityName, id: value.file }] : [];
  },
});
