/**
 * Pasted HTML with its meaning in elements instead of styles, which is what the schema of rich text can read. Word says
 * that a paragraph is a list item by `mso-list`, Google Docs that a word is bold by `font-weight`, and both wrap the whole
 * in elements that mean nothing. What the schema does not know (colours, faces, classes, scripts) falls away when it is
 * parsed by it. Styles are read as text from an attribute of another name: a strict content security policy keeps the
 * browser from reading them itself, and reports each one.
 */
export function cleanPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutStyles(withoutWordComments(storable(html))), 'text/html');
  for (const element of body.querySelectorAll(
    'meta, link, style, script, title, xml, o\\:p, img, button, input, select, textarea',
  ))
    element.remove();
  unwrapGoogleDocs(body);
  wordLists(body);
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) readElement(element);
  return body.innerHTML;
}

/** Pasted text without NUL and halves of characters, which cannot be saved. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

const styleName = 'data-pasted-style';
const wordList = /mso-list:\s*(\S+)\s+level(\d+)/i;
const headingLevels: Readonly<Record<string, string>> = { H1: 'h2', H5: 'h4', H6: 'h4' };

function withoutWordComments(html: string): string {
  return html.replace(/<!--\[if[^\]]*\]>[\s\S]*?<!\[endif\]-->/gi, '').replace(/<!\[if[^\]]*\]>|<!\[endif\]>/gi, '');
}

/** `style` attributes under another name; a word `style=` in a text stays as it is. */
function withoutStyles(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${styleName}=`));
}

/** The `<b style="font-weight:normal" id="docs-internal-guid-…">` around everything that Google Docs copies. */
function unwrapGoogleDocs(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[id^="docs-internal-guid-"]'))
    element.replaceWith(...element.childNodes);
}

function readElement(element: HTMLElement): void {
  const style = element.getAttribute(styleName) ?? '';
  const weight = /font-weight:\s*([^;]+)/i.exec(style)?.[1]?.trim();
  if (element.matches('b, strong') && (weight === 'normal' || weight === '400'))
    return element.replaceWith(...element.childNodes);
  const level = headingLevels[element.tagName];
  const target = level ? rename(element, level) : element;
  if (element.matches('a')) cleanLink(element as HTMLAnchorElement);
  if (!element.matches('p, h1, h2, h3, h4, h5, h6, li, td, th, div, ul, ol, table, tr')) {
    if (weight === 'bold' || Number(weight) >= 600) wrapInside(target, 'strong');
    if (/font-style:\s*(italic|oblique)/i.test(style)) wrapInside(target, 'em');
    if (/text-decoration[^;]*:\s*[^;]*line-through/i.test(style)) wrapInside(target, 's');
    if (/text-decoration[^;]*:\s*[^;]*underline/i.test(style) && !element.closest('a') && !element.querySelector('a'))
      wrapInside(target, 'u');
    if (/vertical-align:\s*super/i.test(style)) wrapInside(target, 'sup');
    if (/vertical-align:\s*sub/i.test(style)) wrapInside(target, 'sub');
  }
  target.removeAttribute(styleName);
  // The text is parsed once more; a browser then reports what it would not run anyway.
  for (const { name } of [...target.attributes]) if (/^on|^style$/.test(name)) target.removeAttribute(name);
}

/** Google leads every link of a document through its own address. */
function cleanLink(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  const target = /^https:\/\/www\.google\.com\/url\?/.test(href) ? new URL(href).searchParams.get('q') : null;
  if (target) link.setAttribute('href', target);
}

/** Word's list items are paragraphs one after the other; they become nested lists by their level. */
function wordLists(body: HTMLElement): void {
  let lists: HTMLElement[] = [];
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    const level = Number(wordList.exec(paragraph.getAttribute(styleName) ?? '')?.[2] ?? 0);
    if (level === 0 || paragraph.closest('li')) {
      lists = [];
      continue;
    }
    if (lists[0] && nextElement(lists[0]) !== paragraph) lists = [];
    const marker = takeMarker(paragraph);
    lists = lists.slice(0, level);
    while (lists.length < level) {
      const list = body.ownerDocument.createElement(/^\(?[\da-z]{1,4}[.)]/i.test(marker) ? 'ol' : 'ul');
      const parent = lists.at(-1);
      if (!parent) paragraph.before(list);
      else (parent.lastElementChild ?? parent.appendChild(body.ownerDocument.createElement('li'))).append(list);
      lists.push(list);
    }
    const item = body.ownerDocument.createElement('li');
    item.append(rename(paragraph, 'p'));
    lists.at(-1)!.append(item);
  }
}

/** The bullet or number that Word wrote into the text: `mso-list:Ignore`. */
function takeMarker(paragraph: HTMLElement): string {
  const marker = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute(styleName) ?? ''),
  );
  const text = marker?.textContent ?? '';
  marker?.remove();
  return text.trim();
}

function nextElement(element: Element): Element | null {
  return element.nextElementSibling;
}

function rename(element: HTMLElement, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function wrapInside(element: HTMLElement, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}
