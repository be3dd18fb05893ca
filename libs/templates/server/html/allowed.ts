import { isSafeHref } from '@tessera/models';

/** Gives an attribute its value as it may be written, or null to leave it away. */
type AttributeRule = (value: string) => string | null;

const text: AttributeRule = (value) => value;
const number: AttributeRule = (value) => (/^-?\d{1,6}$/.test(value.trim()) ? value.trim() : null);
const present: AttributeRule = () => '';
const address: AttributeRule = (value) => (isSafeHref(value) ? value.trim() : null);
const oneOf =
  (...values: readonly string[]): AttributeRule =>
  (value) =>
    values.includes(value) ? value : null;
/** A file of the site itself: nothing else would be loaded. */
const ownFile: AttributeRule = (value) => (/^\/(?![/\\])[^\s\\]*$/.test(value) ? value : null);
const words: AttributeRule = (value) => value.match(/[\w-]{1,60}/g)?.join(' ') ?? null;

const everywhere: Readonly<Record<string, AttributeRule>> = {
  class: words,
  dir: oneOf('ltr', 'rtl', 'auto'),
  lang: (value) => (/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(value) ? value : null),
  title: text,
};

const cell = { colspan: number, rowspan: number };
const quoted = { cite: address };
const changed = { cite: address, datetime: text };
const plain = {};

/** Elements that may stand in HTML by hand, with the attributes that each may have beside those of all. */
const elements: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  a: { href: address, hreflang: text },
  abbr: plain,
  address: plain,
  article: plain,
  aside: plain,
  b: plain,
  bdi: plain,
  bdo: plain,
  blockquote: quoted,
  br: plain,
  caption: plain,
  cite: plain,
  code: plain,
  col: { span: number },
  colgroup: { span: number },
  data: { value: text },
  dd: plain,
  del: changed,
  details: { open: present },
  dfn: plain,
  div: plain,
  dl: plain,
  dt: plain,
  em: plain,
  figcaption: plain,
  figure: plain,
  footer: plain,
  h2: plain,
  h3: plain,
  h4: plain,
  h5: plain,
  h6: plain,
  header: plain,
  hr: plain,
  i: plain,
  img: { src: ownFile, alt: text, width: number, height: number },
  ins: changed,
  kbd: plain,
  li: { value: number },
  mark: plain,
  ol: { start: number, reversed: present, type: oneOf('1', 'a', 'A', 'i', 'I') },
  p: plain,
  pre: plain,
  q: quoted,
  rp: plain,
  rt: plain,
  ruby: plain,
  s: plain,
  samp: plain,
  section: plain,
  small: plain,
  span: plain,
  strong: plain,
  sub: plain,
  summary: plain,
  sup: plain,
  table: plain,
  tbody: plain,
  td: cell,
  tfoot: plain,
  th: { ...cell, scope: oneOf('row', 'col', 'rowgroup', 'colgroup') },
  thead: plain,
  time: { datetime: text },
  tr: plain,
  u: plain,
  ul: plain,
  var: plain,
  wbr: plain,
};

/** Elements that go with all they hold; of any other element that is not allowed, what it holds stays. */
const gone = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'applet',
  'noscript',
  'noembed',
  'noframes',
  'frameset',
  'textarea',
  'select',
  'datalist',
  'title',
  'head',
  'math',
  'svg',
  'canvas',
  'audio',
  'video',
  'xmp',
  'plaintext',
  'listing',
  'input',
]);

/** The name an element is written by: headings begin at the second level, as the first is the title of the page. */
export function allowedName(name: string): string | null {
  const written = name === 'h1' ? 'h2' : name;
  return Object.hasOwn(elements, written) ? written : null;
}

/** Whether an element goes with all it holds. */
export function isGone(name: string): boolean {
  return gone.has(name);
}

/** The attributes of an allowed element that may be written, in the order of their names. */
export function allowedAttributes(
  element: string,
  attributes: Iterable<{ readonly name: string; readonly value: string }>,
): Record<string, string> {
  const rules = { ...everywhere, ...elements[element] };
  const kept = [...attributes].flatMap(({ name, value }): Array<[string, string]> => {
    const written = Object.hasOwn(rules, name) ? rules[name]!(value) : null;
    return written === null ? [] : [[name, written]];
  });
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}
