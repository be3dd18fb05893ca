import type { WxrItem } from '../wxr/events';

/** An item that becomes something here: a page, an article or a file. */
export type ItemToBring = WxrItem & { readonly id: number };

/** Whether an item becomes a page, an article or a file. */
export function comesIn(item: WxrItem): item is ItemToBring {
  return whyLeftOut(item) === null;
}

/** Whether it becomes an article: a post, or something of a type that a plugin made. */
export function isArticle({ type }: Pick<WxrItem, 'type'>): boolean {
  return type !== 'page' && type !== 'attachment';
}

/** Whether it is a line of some menu. */
export function isLineOfMenu({ id, type, terms }: WxrItem): boolean {
  return type === 'nav_menu_item' && id !== null && terms.some(({ taxonomy, slug }) => taxonomy === 'nav_menu' && slug);
}

/** Why an item does not come in, as a sentence; null for one that does. */
export function whyLeftOut({ id, type, status }: WxrItem): string | null {
  if (type === '') return 'The file does not say what it is.';
  if (id === null) return 'The file gives it no id, so that it could not be recognised again.';
  const own = ownTypes.get(type);
  if (own !== undefined) return own;
  if (status === 'trash') return 'It was in the trash.';
  if (status === 'auto-draft' || (status === 'inherit' && type !== 'attachment'))
    return 'WordPress kept it for itself only.';
  return null;
}

const ofTheme = 'It belongs to the theme that the site had.';
const ofFields = 'It describes custom fields; what stands in them is kept beside the pages.';
const ofEditor = 'WordPress kept it for itself only.';

/** Types by which WordPress itself, and those of its plugins that everybody has, keep what is no content. */
const ownTypes: ReadonlyMap<string, string> = new Map([
  ['nav_menu_item', 'It belongs to no menu.'],
  ['revision', ofEditor],
  ['customize_changeset', ofEditor],
  ['oembed_cache', ofEditor],
  ['user_request', ofEditor],
  ['custom_css', ofTheme],
  ['wp_template', ofTheme],
  ['wp_template_part', ofTheme],
  ['wp_global_styles', ofTheme],
  ['wp_navigation', ofTheme],
  ['wp_font_family', ofTheme],
  ['wp_font_face', ofTheme],
  ['wp_block', 'A pattern comes in wherever it is used.'],
  ['acf-field', ofFields],
  ['acf-field-group', ofFields],
]);
