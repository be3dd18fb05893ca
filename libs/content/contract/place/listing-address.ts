/** Which part of which list an address beneath an index asks for. */
export interface ListingAddress {
  /** Where the index stands, decoded: `/journal`. */
  readonly index: string;
  /** What it is an archive of; null for the list of the index itself. */
  readonly archive:
    | { readonly sort: 'category' | 'tag' | 'author'; readonly slug: string }
    | { readonly sort: 'date'; readonly period: string }
    | null;
  /** Which part, from 1. */
  readonly number: number;
}

/** Most digits of the number of a part. */
const part = /^[1-9]\d{0,5}$/;

/**
 * Reads a canonical address as that of an archive, or of a further part of a list: `/journal/tag/glass/page/2`. Null for what
 * can be neither. Whether there is such an index is another question, and a page of that address comes first.
 */
export function listingAddress(address: string): ListingAddress | null {
  const segments = address.split('/').slice(1);
  const number = takeNumber(segments);
  const at = (rest: readonly string[]) => `/${rest.join('/')}`;
  const [sort, slug] = segments.slice(-2);
  if ((sort === 'category' || sort === 'tag' || sort === 'author') && slug)
    return { index: at(segments.slice(0, -2)), archive: { sort, slug }, number };
  for (const length of [3, 2, 1]) {
    const period = segments.slice(-length).join('-');
    if (segments.length >= length && isPeriod(period))
      return { index: at(segments.slice(0, -length)), archive: { sort: 'date', period }, number };
  }
  return number > 1 ? { index: at(segments), archive: null, number } : null;
}

/** A category told by those above it too, as `/journal/category/craft/glass` tells of glass. */
export interface CategoryLine {
  /** Where the index stands, decoded. */
  readonly index: string;
  /** From the one above all down to the one that is meant; two at least. */
  readonly slugs: readonly string[];
  /** Which part, from 1. */
  readonly number: number;
}

/** Reads an address that names a category by its line. A category has one address, `/journal/category/glass`, to which such a one leads. */
export function categoryLine(address: string): CategoryLine | null {
  const segments = address.split('/').slice(1);
  const number = takeNumber(segments);
  const at = segments.indexOf('category');
  const slugs = segments.slice(at + 1);
  return at === -1 || slugs.length < 2 ? null : { index: `/${segments.slice(0, at).join('/')}`, slugs, number };
}

/** Takes the number of a part from the end of an address, 1 where it has none. */
function takeNumber(segments: string[]): number {
  const [word, digits] = segments.slice(-2);
  if (word !== 'page' || digits === undefined || !part.test(digits) || digits === '1') return 1;
  segments.splice(-2);
  return Number(digits);
}

/** Whether it is a year, a month or a day that there is: `2026`, `2026-11`, `2026-11-28`. */
export function isPeriod(period: string): boolean {
  const [, year, month = '01', day = '01'] = /^((?:19|20|21)\d\d)(?:-(\d\d))?(?:-(\d\d))?$/.exec(period) ?? [];
  if (!year) return false;
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${year}-${month}-${day}`);
}
