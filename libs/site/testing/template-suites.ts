import { contentBlocks, contentPages, HomePage } from '@tessera/content/contract';
import { type Extension, type Installed, runAct } from '@tessera/extension';
import {
  type Block,
  encodeValues,
  fieldsOf,
  type Json,
  type PageType,
  uuidv7,
  valuesSchema,
  type ValuesOf,
} from '@tessera/models';
import { expect, it } from 'vitest';
import { Renderer } from '../server';
import { PagesInMemory, type WrittenPage } from './pages-in-memory';
import { plainTheme } from './plain-theme';

/**
 * What every block must pass: its preview is a possible value, it looks like something, and what people write stays text.
 * Call it from a spec: `testBlock(kitchenExtension, Hint);`
 */
export function testBlock(extension: Extension, block: Block): void {
  const preview = encodeValues(block.fields, block.preview as Readonly<Record<string, unknown>>);

  it(`the preview of ${block.name} is a value that the block can have`, () => {
    expect(valuesSchema(block.fields).safeParse(preview).error).toBeUndefined();
  });

  it(`${block.name} is drawn`, async () => {
    const html = await drawn(extension, [{ type: HomePage, address: '/', fields: bodyOf(block, preview) }]);
    const without = await drawn(extension, [{ type: HomePage, address: '/', fields: { title: 'Home', body: [] } }]);
    expect(html.length).toBeGreaterThan(without.length);
    expectWhole(html);
  });

  it(`what people write into ${block.name} stays text`, async () => {
    const hostile = withWords(block.fields, preview);
    const html = await drawn(extension, [{ type: HomePage, address: '/', fields: bodyOf(block, hostile) }]);
    expectHarmless(html);
  });
}

/**
 * What every page type must pass: it is drawn with its title, alone and with `example` as its values, and what people write
 * stays text. Call it from a spec: `testPage(kitchenExtension, Recipe, { minutes: 90 });`
 */
export function testPage<P extends PageType>(
  extension: Extension,
  page: P,
  example: Partial<ValuesOf<P['fields']>>,
): void {
  const values = encodeValues(page.fields, { ...example, title: 'A title of its own' });
  const home: WrittenPage = { type: HomePage, address: '/', fields: { title: 'Home', body: [] } };
  const at = (fields: Readonly<Record<string, Json>>): WrittenPage[] => [
    home,
    { type: page, address: '/page', fields },
  ];

  it(`the example of ${page.name} is what such a page can have`, () => {
    expect(valuesSchema(page.fields).safeParse(values).error).toBeUndefined();
  });

  it(`${page.name} is drawn with its title`, async () => {
    const html = await drawn(extension, at(values), '/page');
    expect(html).toContain('A title of its own');
    expectWhole(html);
  });

  it(`what people write into ${page.name} stays text`, async () => {
    expectHarmless(await drawn(extension, at(withWords(page.fields, values)), '/page'));
  });
}

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

/** Every text among the values becomes something that would run if it were markup. */
function withWords(fields: object, values: Readonly<Record<string, Json>>): Record<string, Json> {
  const texts = fieldsOf(fields).filter(([, { kind }]) => kind.name === 'text' || kind.name === 'html');
  return { ...values, ...Object.fromEntries(texts.map(([name]) => [name, hostile])) };
}

function expectHarmless(html: string): void {
  expect(html).not.toContain('<script>alert');
  expect(html).not.toMatch(/<img[^>]*onerror/);
}

function expectWhole(html: string): void {
  expect(html).not.toMatch(/\[object Object\]|>undefined<|>NaN</);
}

function bodyOf(block: Block, fields: Readonly<Record<string, Json>>): Record<string, Json> {
  return { title: 'Home', body: [{ id: uuidv7(), type: block.name, fields }] as unknown as Json };
}

async function drawn(extension: Extension, pages: readonly WrittenPage[], address = '/'): Promise<string> {
  const named = <T extends { readonly name: string }>(all: readonly T[]) =>
    new Map(all.map((each) => [each.name, each]));
  const installed = {
    pages: named([...contentPages, ...extension.pages]),
    blocks: named([...contentBlocks, ...extension.blocks]) as Installed['blocks'],
    templates: [...plainTheme.templates, ...extension.templates],
  };
  const content = new PagesInMemory({}, pages);
  const renderer = new Renderer(installed, content);
  return await runAct({ services: { get: () => expect.unreachable() } }, async () => {
    const rendered = await renderer.page((await content.pageAt(address))!);
    return rendered!.html;
  });
}
