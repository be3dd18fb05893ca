import { Mark } from '@tiptap/core';
import { isSafeHref } from '@tessera/ui';
import { isUuid } from '../../values/ids';

/** Where a link of the editor leads; one of the two is null. */
export interface LinkTarget {
  readonly href: string | null;
  readonly page: string | null;
}

/**
 * A link to an address or, by id, to a page. Unlike TipTap's own it carries no target, rel or class: those are up to the
 * template. Addresses that may not be linked are dropped when they are pasted.
 */
export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  priority: 1000,

  addAttributes() {
    return { href: { default: null }, page: { default: null } };
  },

  parseHTML() {
    return [
      { tag: 'a[data-page]', getAttrs: (element) => pageOf(element) },
      { tag: 'a[href]', getAttrs: (element) => hrefOf(element) },
    ];
  },

  renderHTML({ mark }) {
    const { href, page } = mark.attrs as unknown as LinkTarget;
    return page
      ? ['a', { 'data-page': page, class: 'to-page' }, 0]
      : ['a', href && isSafeHref(href) ? { href, rel: 'noopener' } : {}, 0];
  },
});

function pageOf(element: HTMLElement): LinkTarget | false {
  const page = element.getAttribute('data-page');
  return isUuid(page) ? { href: null, page } : false;
}

function hrefOf(element: HTMLElement): LinkTarget | false {
  const href = element.getAttribute('href')?.trim() ?? '';
  return isSafeHref(href) ? { href, page: null } : false;
}
