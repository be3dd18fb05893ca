import { isSafeHref } from './safe-href';
import { option, type Rule } from './rule';

const slugForm = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;
/** As HTML's `input type=email` has it (WHATWG HTML, "valid e-mail address"). */
const emailForm =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The stricter one that links are held to. */
const linkEmailForm =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
const uuidForm =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/i;

/** Plain text between `min` and `max` characters, in one line unless it may have several. */
export const textRule: Rule = (value, schema) => {
  if (typeof value !== 'string') return 'Type a text.';
  const [min, max] = [option(schema, 'min', 0), option(schema, 'max', 100_000)];
  const length = lengthOf(value);
  if (length < min) return `Type at least ${count(min, 'character')}; this has ${length}.`;
  if (length > max) return `Shorten this to ${count(max, 'character')}; it has ${length}.`;
  if (value.includes('\0') || !value.isWellFormed()) return 'This contains characters that cannot be stored.';
  if (!option(schema, 'multiline', false) && /[\n\r\u2028\u2029]/.test(value)) return 'Write this in a single line.';
  return null;
};

/** HTML that somebody writes; what it may hold is for the server to say. */
export const htmlRule: Rule = (value, schema) => {
  if (typeof value !== 'string') return 'Type a text.';
  const [max, length] = [option(schema, 'max', 100_000), lengthOf(value)];
  if (length > max) return `Shorten this to ${count(max, 'character')}; it has ${length}.`;
  return value.includes('\0') || !value.isWellFormed() ? 'This contains characters that cannot be stored.' : null;
};

/** One segment of an address. */
export const slugRule: Rule = (value) => {
  if (typeof value !== 'string' || !slugForm.test(value)) return 'Use lower-case letters, digits and single hyphens.';
  return lengthOf(value) > 120 ? 'Shorten this to 120 characters.' : null;
};

/** An e-mail address. */
export const emailRule: Rule = (value) =>
  typeof value === 'string' && value.length <= 254 && emailForm.test(value)
    ? null
    : 'Type a whole e-mail address, such as name@example.org.';

/** An absolute `http` or `https` address. */
export const urlRule: Rule = (value) => {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed))
    return 'Type a whole address that begins with https:// or http://.';
  return lengthOf(trimmed.replace(/[\t\n\r]/g, '')) > 2048 ? 'Shorten this to 2,048 characters.' : null;
};

/** A telephone number in E.164. */
export const phoneRule: Rule = (value) =>
  typeof value === 'string' && /^\+[1-9]\d{6,14}$/.test(value)
    ? null
    : 'Type the number with its country code, such as +47 22 22 22 22.';

/** A colour as `#rrggbb`. */
export const colourRule: Rule = (value) =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value) ? null : 'Type a colour such as #3b5bdb.';

/** A link to a page, a file, an address or a mailbox. */
export const linkRule: Rule = (value) => {
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const [way, to] = entries.length === 1 ? entries[0]! : [];
  if (typeof to === 'string') {
    if ((way === 'page' || way === 'file') && isId(to)) return null;
    if (way === 'url') return isSafeHref(to) && lengthOf(to) <= 2048 ? null : 'An address like this cannot be linked.';
    if (way === 'email') return linkEmailForm.test(to) ? null : 'Type a whole e-mail address.';
  }
  return 'Say where this leads.';
};

/** Characters as people and the server count them: a smiley is one (Unicode code points). */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Whether a value is the id of a record. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && uuidForm.test(value);
}

/** `1 character`, `2 characters`. */
export function count(number: number, word: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? word : `${word}s`}`;
}
