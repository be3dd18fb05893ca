import { isSafeHref, type LinkValue, type RichTextLink } from '@tessera/models';
import type { PageLink } from './facts';

/** A link that may be written. */
export interface SafeLink {
  readonly href: string;
  /** It leaves the site. */
  readonly isExternal: boolean;
}

/** Where pages and files of a page's links are found once they are resolved. */
export interface LinkTargets {
  page(id: string): PageLink | undefined;
  file(id: string): { readonly url: string } | undefined;
  /** The site's own address, so that its absolute links count as inner ones. */
  readonly siteUrl: string;
}

/** Anything that says where to: a link field, a link in rich text, a page, an address. */
export type Linkable = LinkValue | RichTextLink | Pick<PageLink, 'path'> | string | null | undefined;

/**
 * What to write as `href`: http, https, mailto, tel or an address of the site; null for everything else, and for pages
 * and files that visitors cannot see, so that the text stays as text.
 */
export function safeLink(value: Linkable, targets: LinkTargets): SafeLink | null {
  const href = hrefOf(value, targets);
  if (!href || !isSafeHref(href)) return null;
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(href);
  const isOurs = href === targets.siteUrl || href.startsWith(`${targets.siteUrl}/`);
  return { href, isExternal: isAbsolute && !isOurs };
}

function hrefOf(value: Linkable, targets: LinkTargets): string | undefined {
  if (!value) return undefined;
  if (typeof value === 'string') return value.trim();
  if ('path' in value) return value.path;
  if ('page' in value) return targets.page(value.page)?.path;
  if ('file' in value) return targets.file(value.file)?.url;
  if ('email' in value) return `mailto:${encodeURIComponent(value.email).replace('%40', '@')}`;
  return ('url' in value ? value.url : value.href).trim();
}
