import { describe, expect, it } from 'vitest';
import { cleanDrawing } from './clean-drawing';

const ns = 'xmlns="http://www.w3.org/2000/svg"';
const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const clean = (inner: string, attributes = ns) => cleanDrawing(`<svg ${attributes}>${inner}</svg>`).svg;
const inner = (text: string, attributes = ns) =>
  clean(text, attributes)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '');
const fails = (svg: string) => {
  try {
    cleanDrawing(svg);
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

it('a harmless drawing comes out as it went in', () => {
  const svg = `<svg ${ns} viewBox="0 0 24 24"><title>A &amp; b</title><path d="M4 12l5 5L20 6" fill="none"/></svg>`;
  expect(cleanDrawing(svg).svg).toBe(svg);
});

describe('out of a drawing goes', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script of another prefix', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
    ['a script of HTML', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'],
    ['what HTML can do', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe/></body></foreignObject>'],
    ['what moves', '<animate attributeName="href" values="javascript:alert(1)"/>'],
    ['a setter', '<set attributeName="onmouseover" to="alert(1)"/>'],
    ['a style that fetches', '<style>@import "http://example.org/x.css";</style>'],
    ['a style that hides a word', '<style>a{background:u\\72l(http://example.org)}</style>'],
    ['a style in pieces', '<style>a{b:url(<![CDATA[http://example.org]]>)}</style>'],
    ['metadata', '<metadata>Anna</metadata>'],
    ['a sound', '<audio src="http://example.org"/>'],
  ])('%s', (_, text) => {
    expect(inner(text)).toBe('');
  });

  it.each([
    ['a handler', '<rect onclick="alert(1)"/>'],
    ['a handler in capitals', '<rect OnLoad="alert(1)"/>'],
    ['a fill from elsewhere', '<rect fill="url(http://example.org/#a)"/>'],
    ['a style from elsewhere', '<rect style="fill:url(//example.org)"/>'],
    ['an attribute nobody knows', '<rect xmlns:x="urn:x" x:y="1" formaction="javascript:alert(1)"/>'],
  ])('%s', (_, text) => {
    expect(inner(text)).toBe('<rect/>');
  });

  it('where a link leads, not what it shows', () => {
    expect(inner('<a href="javascript:alert(1)" id="a"><circle r="4"/></a>')).toBe('<g id="a"><circle r="4"/></g>');
  });

  it('a picture and a use of elsewhere, not those within', () => {
    const data = 'data:image/png;base64,iVBORw0KGgo=';
    expect(inner(`<image href="http://example.org/a.png"/><image href="${data}"/>`)).toBe(
      `<image/><image href="${data}"/>`,
    );
    expect(inner('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>')).toBe('<image/>');
    expect(inner('<use xlink:href="data:image/svg+xml,x#a"/><use xlink:href="#a"/>', `${ns} ${xlink}`)).toBe(
      '<use/><use xlink:href="#a"/>',
    );
    expect(inner('<rect fill="url(#g)" style="mask:url(\'#m\')"/>')).toBe(
      '<rect fill="url(#g)" style="mask:url(\'#m\')"/>',
    );
  });
});

it('what is clean stays as it is when it is cleaned again', () => {
  const svg = clean(
    '<style>.a{fill:red}</style><g data-x="1" aria-label="a"><use href="#a"/><text xml:space="preserve"> a &lt;b&gt; "c" </text></g>',
  );
  expect(cleanDrawing(svg).svg).toBe(svg);
});

describe('refused is', () => {
  it('what is no SVG, or not well formed, or declares entities', () => {
    expect(fails('<html/>')).toBe('media.unreadable-drawing');
    expect(fails(`<svg ${ns}><g></svg>`)).toBe('media.unreadable-drawing');
    expect(fails(`<!DOCTYPE svg [<!ENTITY a "b">]><svg ${ns}>&a;</svg>`)).toBe('media.unreadable-drawing');
    expect(fails(`<svg ${ns}>&a;</svg>`)).toBe('media.unreadable-drawing');
    expect(fails(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd"><svg ${ns}/>`)).toBe(
      'taken',
    );
  });

  it('what keeps a browser busy', () => {
    const uses = (id: string, of: string) => `<g id="${id}">${`<use href="#${of}"/>`.repeat(10)}</g>`;
    const laughs = ['b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => uses(id, 'abcdef'[index]!)).join('');
    expect(fails(`<svg ${ns}><rect id="a"/>${laughs}</svg>`)).toBe('media.too-complex-drawing');
    expect(fails(`<svg ${ns}><g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>`)).toBe(
      'media.too-complex-drawing',
    );
    const blurs = '<feGaussianBlur stdDeviation="1000"/>'.repeat(200);
    expect(fails(`<svg ${ns}><filter id="f">${blurs}</filter></svg>`)).toBe('media.too-complex-drawing');
    expect(fails(`<svg ${ns}>${'<g>'.repeat(300)}${'</g>'.repeat(300)}</svg>`)).toBe('media.too-complex-drawing');
  });
});

it.each([
  ['width="100" height="50px"', 100, 50],
  ['viewBox="0 0 24 12"', 24, 12],
  ['width="100" viewBox="0,0,10,20"', 100, 200],
  ['width="100%" viewBox="0 0 24 12"', 24, 12],
  ['viewBox="0 0 100000 100000"', 4096, 4096],
  ['', 300, 150],
])('with %s it is %i by %i', (attributes, width, height) => {
  expect(cleanDrawing(`<svg ${ns} ${attributes}/>`)).toMatchObject({ width, height });
});
