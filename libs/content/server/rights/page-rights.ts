import { currentAct, hasSomewhere, may, placesOf } from '@tessera/extension';
import { type Permission, Problem } from '@tessera/models';
import { mayContent, type PageMay, sectionPermissions } from '../../contract';
import { noSuchPlace, pageNotFound } from '../page-tree/page-problems';

/** A page whose rights are asked for: which of the `sections()` of whoever acts it stands in, itself counting too. */
export interface Placed {
  readonly within: readonly string[];
}

/** Ids of the pages that bound what whoever acts may do: a right given within one holds for it and everything beneath it. */
export function sections(): readonly string[] {
  return [...new Set(sectionPermissions.flatMap(placesOf))];
}

/** Where whoever acts has a right: ids of pages, null for everywhere. Throws `auth.sign-in-needed` (401), and `auth.not-allowed` (403) for nowhere. */
export function reachOf(permission: Permission): readonly string[] | null {
  if (may(permission)) return null;
  const { person } = currentAct();
  if (!person) throw new Problem('auth.sign-in-needed', { status: 401, title: 'Please sign in.' });
  if (!hasSomewhere(person, permission)) throw notAllowed(permission);
  return placesOf(permission);
}

/** Whether whoever acts has a right for a page. */
export function allows(permission: Permission, { within }: Placed): boolean {
  return may(permission) || placesOf(permission).some((section) => within.includes(section));
}

/** Goes on only for a page that whoever acts may see, and with a right for it. Throws `content.page-not-found` (404), `auth.not-allowed` (403). */
export function requireFor(permission: Permission, page: Placed | undefined): asserts page {
  if (!page || !allows(mayContent.view, page)) throw pageNotFound();
  if (!allows(permission, page)) throw notAllowed(permission);
}

/** As `requireFor`, for the page beneath which another shall stand. Throws `content.parent-not-found` (422) and `auth.not-allowed` (403). */
export function requireParent(permission: Permission, parent: Placed | undefined): asserts parent {
  if (!parent || !allows(mayContent.view, parent)) throw noSuchPlace('parent', 'There is no such page to stand under.');
  if (!allows(permission, parent)) throw notAllowed(permission);
}

/** What whoever acts may do with a page; `isHome` for that of a site, which stays where it is. */
export function pageMay({ id, isHome, within }: Placed & { readonly id: string; readonly isHome: boolean }): PageMay {
  const has = (permission: Permission) => allows(permission, { within });
  return {
    create: has(mayContent.create),
    change: has(mayContent.change),
    rename: !isHome && has(mayContent.move),
    move: !isHome && allows(mayContent.move, parentOf({ id, within })),
    adopt: has(mayContent.move),
    publish: has(mayContent.publish),
    share: has(mayContent.sharePreview),
    delete: !isHome && has(mayContent.delete),
    seeHistory: has(mayContent.seeHistory),
  };
}

/** The parent of a page, as rights see it. */
export function parentOf({ id, within }: Placed & { readonly id: string }): Placed {
  return { within: within.filter((section) => section !== id) };
}

/** A child of a page, as rights see it. */
export function childOf({ within }: Placed, id: string): Placed {
  return { within: sections().includes(id) ? [...within, id] : within };
}

/** 403: one may see the page, but not do this with it. */
export function notAllowed({ label }: Permission): Problem {
  return new Problem('auth.not-allowed', {
    status: 403,
    title: 'You may not do this here.',
    detail: `It needs the right "${label}" for this part of the site.`,
  });
}
