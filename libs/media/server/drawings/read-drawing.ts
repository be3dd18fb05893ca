import { Problem } from '@tessera/models';
import { SaxesParser } from 'saxes';

/** An element of a drawing as it came, without what XML knows beside elements and text. */
export interface DrawnElement {
  /** With its prefix only where that is of no use to SVG. */
  readonly name: string;
  /** The namespace is that of SVG. */
  readonly isSvg: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (DrawnElement | string)[];
}

export const svgNamespace = 'http://www.w3.org/2000/svg';
export const xlinkNamespace = 'http://www.w3.org/1999/xlink';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

const mostBytes = 4_000_000;
const mostElements = 50_000;
const deepest = 200;

/**
 * Reads SVG strictly as XML, as browsers do. A document type may be named, but declares nothing: no entities. Throws
 * `media.unreadable-drawing` and `media.too-complex-drawing` (both 422).
 */
export function readDrawing(text: string): DrawnElement {
  if (text.length > mostBytes) throw tooComplex();
  const parser = new SaxesParser({ xmlns: true });
  const open: DrawnElement[] = [];
  let root: DrawnElement | undefined;
  let elements = 0;
  parser.on('error', (error) => {
    throw unreadable(error);
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw unreadable(new Error('declares entities'));
  });
  parser.on('opentag', ({ local, name, uri, attributes }) => {
    if (++elements > mostElements || open.length > deepest) throw tooComplex();
    const isSvg = uri === svgNamespace || (uri === '' && (root?.isSvg ?? local === 'svg'));
    const element: DrawnElement = {
      name: isSvg ? local : name,
      isSvg,
      attributes: new Map(Object.values(attributes).flatMap((each) => knownName(each))),
      children: [],
    };
    if (open.length > 0) open.at(-1)!.children.push(element);
    else root ??= element;
    open.push(element);
  });
  parser.on('text', (words) => void open.at(-1)?.children.push(words));
  parser.on('cdata', (words) => void open.at(-1)?.children.push(words));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  if (!root?.isSvg || root.name !== 'svg') throw unreadable(new Error('is no svg'));
  return root;
}

/** Its name where it belongs to SVG, XLink or XML; namespaces themselves are written anew. */
function knownName({
  prefix,
  local,
  uri,
  value,
}: {
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}): [string, string][] {
  if (prefix === 'xmlns' || local === 'xmlns') return [];
  if (uri === '') return [[local, value]];
  if (uri === xlinkNamespace) return [[`xlink:${local}`, value]];
  return uri === xmlNamespace ? [[`xml:${local}`, value]] : [];
}

function unreadable(cause: Error): Problem {
  return new Problem('media.unreadable-drawing', {
    status: 422,
    title: 'This SVG file cannot be read.',
    detail: 'Please save it anew as plain SVG, without entities.',
    cause,
  });
}

/** `media.too-complex-drawing` (422) */
export function tooComplex(): Problem {
  return new Problem('media.too-complex-drawing', {
    status: 422,
    title: 'This drawing is too complex to be shown on a page.',
    detail: 'Please make it simpler, or save it as a picture.',
  });
}
