import { isSafeHref } from '@tessera/models';
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { attacks } from '../../testing';
import { renderHtml } from './render-html';
import { cleanHtml } from './safe-html';

type Node = DefaultTreeAdapterMap['parentNode'] | DefaultTreeAdapterMap['childNode'];
const all = Object.entries(attacks);

/** Whatever could run, load, move or hide something, however the HTML is read. */
function dangersIn(html: string): string[] {
  const readings: Node[] = [
    ...[true, false].map((scriptingEnabled) => parseFragment(html, { scriptingEnabled })),
    parse(`<!DOCTYPE html><body><main><div>${html}</div></main></body>`),
  ];
  return readings.flatMap(dangersOf);
}

function dangersOf(node: Node): string[] {
  const own =
    'tagName' in node
      ? node.attrs.flatMap(({ name, value }) =>
          isHarmless(node.tagName, name, value) ? [] : [`${node.tagName} ${name}="${value}"`],
        )
      : [];
  const element = 'tagName' in node && forbidden.test(node.tagName) ? [node.tagName] : [];
  const comment = node.nodeName === '#comment' ? ['a comment'] : [];
  return [...own, ...element, ...comment, ...('childNodes' in node ? node.childNodes.flatMap(dangersOf) : [])];
}

const forbidden =
  /^(?:script|style|svg|math|iframe|object|embed|frame|frameset|template|noscript|form|input|button|select|textarea|base|meta|link|title|marquee|dialog|slot|video|audio|source|picture|applet|portal|.*-.*)$/;

function isHarmless(element: string, name: string, value: string): boolean {
  if (
    /^on|^style$|^srcset$|^srcdoc$|action$|^ping$|^target$|^id$|^name$|^is$|^background$|^popover$|^slot$|:/.test(name)
  )
    return false;
  if (name === 'src') return element === 'img' && /^\/(?![/\\])/.test(value);
  return (name !== 'href' && name !== 'cite') || isSafeHref(value);
}

describe.each(all)('%s', (_what, html) => {
  it('is harmless once it is cleaned', () => {
    expect(dangersIn(cleanHtml(html))).toEqual([]);
  });

  it('is clean when it was cleaned', () => {
    const once = cleanHtml(html);
    expect(cleanHtml(once)).toBe(once);
  });

  it('is drawn without harm', () => {
    expect(dangersIn(renderToString(<div>{renderHtml(html)}</div>))).toEqual([]);
  });
});

it('the look-out sees what it is to see', () => {
  expect(all.length).toBeGreaterThan(40);
  // Words that would be harm alone in a later reading, or to something else than a browser, are no elements yet.
  const harmless = all.filter(([, html]) => dangersIn(html).length === 0).map(([what]) => what);
  expect(harmless).toEqual(['entities written again']);
});
