import { allowedAttributes, allowedElements, filterPrimitive, plainAttributes } from './allowed';
import { type DrawnElement, readDrawing, svgNamespace, tooComplex, xlinkNamespace } from './read-drawing';
import { hasOnlyLocalUrls, isSafeStyle } from './safe-style';

/** A drawing that does nothing but draw. */
export interface CleanDrawing {
  readonly svg: string;
  /** By its own measure, in pixels of CSS, at most 4,096. */
  readonly width: number;
  readonly height: number;
}

const mostDrawn = 100_000;
const mostFilters = 50;
const longestSide = 4096;

/**
 * Takes from SVG all that runs, animates, embeds, or looks up anything outside of it, and writes it anew; what is clean already comes
 * out as it is. Throws `media.unreadable-drawing` and `media.too-complex-drawing` (both 422).
 */
export function cleanDrawing(text: string): CleanDrawing {
  const root = cleaned(readDrawing(text));
  requireBounded(root);
  const hasXlink = /\bxlink:/.test(attributeNames(root).join(' '));
  const namespaces = `xmlns="${svgNamespace}"${hasXlink ? ` xmlns:xlink="${xlinkNamespace}"` : ''}`;
  return { svg: written(root, namespaces), ...sizeOf(root) };
}

function cleaned({ name, attributes, children, isSvg }: DrawnElement): DrawnElement {
  return {
    name,
    isSvg,
    attributes: new Map([...attributes].filter(([each, value]) => isSafe(name, each, value))),
    children: children.flatMap((child) => cleanChild(child)),
  };
}

function cleanChild(child: DrawnElement | string): (DrawnElement | string)[] {
  if (typeof child === 'string') return [child];
  // A link is a group that leads somewhere: what it shows stays.
  if (child.isSvg && child.name === 'a') return [{ ...cleaned(child), name: 'g' }];
  if (!child.isSvg || !allowedElements.has(child.name)) return [];
  if (child.name !== 'style') return [cleaned(child)];
  // Of a style only the text counts, which may come in pieces, each harmless by itself.
  const css = textOf(child);
  return css !== '' && isSafeStyle(css) ? [{ ...cleaned(child), children: [css] }] : [];
}

function isSafe(element: string, name: string, value: string): boolean {
  const isNamed = allowedAttributes.has(name) || /^(?:aria|data)-[a-z][\w-]*$/.test(name);
  if (!isNamed) return false;
  if (plainAttributes.has(name) || /^(?:aria|data)-/.test(name)) return true;
  if (name === 'href' || name === 'xlink:href') return isSafeReference(element, value.trim());
  return name === 'style' ? isSafeStyle(value) : hasOnlyLocalUrls(value) && !value.includes('\\');
}

/** What is drawn again lies in the drawing, a picture in it is in its own bytes. */
function isSafeReference(element: string, value: string): boolean {
  if (/^#[^\s"'<>]+$/.test(value)) return true;
  return element === 'image' && /^data:image\/(?:png|jpe?g|gif|webp);base64,[\w+/=\s]+$/i.test(value);
}

/** Refuses what takes a browser long although it is short: elements that are drawn again and again, and many filters. */
function requireBounded(root: DrawnElement): void {
  const byId = new Map(allOf(root).flatMap((element) => idOf(element)));
  const known = new Map<DrawnElement, number>();
  const drawn = (element: DrawnElement): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    // One that draws itself has no end.
    known.set(element, Number.POSITIVE_INFINITY);
    const target = element.name === 'use' ? byId.get(referenceOf(element)) : undefined;
    const parts = [...element.children, target].filter((each) => typeof each === 'object');
    const count = parts.reduce((sum, each) => sum + drawn(each), 1);
    known.set(element, count);
    return count;
  };
  if (drawn(root) > mostDrawn) throw tooComplex();
  if (allOf(root).filter(({ name }) => filterPrimitive.test(name)).length > mostFilters) throw tooComplex();
}

function allOf(element: DrawnElement): DrawnElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allOf(child)))];
}

function idOf(element: DrawnElement): [string, DrawnElement][] {
  const id = element.attributes.get('id');
  return id === undefined ? [] : [[id, element]];
}

function referenceOf({ attributes }: DrawnElement): string {
  return (attributes.get('href') ?? attributes.get('xlink:href') ?? '').trim().slice(1);
}

function attributeNames(root: DrawnElement): string[] {
  return allOf(root).flatMap(({ attributes }) => [...attributes.keys()]);
}

function textOf({ children }: DrawnElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

function written({ name, attributes, children }: DrawnElement, namespaces = ''): string {
  const own = [...attributes].map(([each, value]) => `${each}="${escaped(value).replaceAll('"', '&quot;')}"`);
  const start = [name, ...(namespaces ? [namespaces] : []), ...own].join(' ');
  if (children.length === 0) return `<${start}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child)));
  return `<${start}>${inner.join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Width and height where they are said in pixels, else those of the view box, else what browsers take (CSS 2.1 §10.3.2). */
function sizeOf({ attributes }: DrawnElement): { readonly width: number; readonly height: number } {
  const said = ['width', 'height'].map(
    (name) => /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(attributes.get(name) ?? '')?.[1],
  );
  const box = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [boxWidth, boxHeight] = box.length === 4 && box[2]! > 0 && box[3]! > 0 ? [box[2]!, box[3]!] : [300, 150];
  let [width, height] = said.map(Number) as [number, number];
  if (!(width > 0) && !(height > 0)) [width, height] = [boxWidth, boxHeight];
  else if (!(width > 0)) width = (height * boxWidth) / boxHeight;
  else if (!(height > 0)) height = (width * boxHeight) / boxWidth;
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const whole = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: whole(width), height: whole(height) };
}
