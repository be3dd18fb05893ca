import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type Block, type BlockJson, checkDocument, type PageType } from '@tessera/models';
import { runnerImport } from 'vite';
import { root } from '../product/product';
import { realData } from './real-data';

interface Converted {
  readonly blocks: readonly BlockJson[];
  readonly notes: readonly unknown[];
}

/** What of the import and of `content` is used here. */
interface Code {
  readonly ArticlePage: PageType;
  readonly contentBlocks: readonly Block[];
  readonly wholeLibrary: object;
  readonly noLibrary: object;
  readonly blocksOf: (content: string, resolvers: object, around: { readonly footnotes?: string }) => Converted;
  readonly compareText: (
    content: string,
    blocks: readonly BlockJson[],
    notes: readonly unknown[],
  ) => { readonly missing: readonly string[]; readonly explained: readonly string[] };
}

/** The code as the server has it: the build is what gives it its decorators. */
let code: Code;
test.beforeAll(async () => {
  const load = async (path: string) =>
    (
      await runnerImport<object>(join(root, path), {
        root,
        configFile: false,
        logLevel: 'error',
        resolve: { tsconfigPaths: true },
      })
    ).module;
  const paths = ['extensions/wordpress/testing/outline.ts', 'extensions/wordpress/testing/compare-text.ts'];
  const modules = await Promise.all([...paths, 'libs/content/contract/index.ts'].map(load));
  code = Object.assign({}, ...modules) as Code;
});

/** What is wrong with the blocks of a post, an empty list where nothing is. */
function faultsOf(content: string, footnotes?: string): string[] {
  const types = new Map(code.contentBlocks.map((block) => [block.name, block]));
  return [code.wholeLibrary, code.noLibrary].flatMap((resolvers) => {
    const convert = () => code.blocksOf(content, resolvers, { ...(footnotes !== undefined && { footnotes }) });
    const { blocks, notes } = convert();
    const difference = code.compareText(content, blocks, notes);
    explained.push(...difference.explained);
    return [
      ...difference.missing.map((word) => `missing: ${word}`),
      ...checkDocument(code.ArticlePage, { title: 'x', body: blocks }, types, { complete: true }).map(
        ({ path, message }) => `${path}: ${message}`,
      ),
      ...(JSON.stringify(convert().blocks) === JSON.stringify(blocks) ? [] : ['another conversion is another']),
      ...(JSON.stringify(again(blocks)) === JSON.stringify(blocks) ? [] : ['it is not plain JSON']),
    ];
  });
}

let explained: string[] = [];
test.beforeEach(() => void (explained = []));

const again = (blocks: readonly BlockJson[]) => JSON.parse(JSON.stringify(blocks)) as BlockJson[];

/** Posts as an export has them, read without our own reader. */
function postsIn(xml: string): Array<{ readonly id: string; readonly content: string; readonly footnotes?: string }> {
  const cdata = (text: string) => text.replaceAll(']]]]><![CDATA[>', ']]>');
  return xml
    .split('<item>')
    .slice(1)
    .map((item) => {
      const [, id = ''] = /<wp:post_id>(\d+)/.exec(item) ?? [];
      const [, content = ''] = /<content:encoded><!\[CDATA\[([^]*?)\]\]><\/content:encoded>/.exec(item) ?? [];
      const [, footnotes] =
        /<wp:meta_key><!\[CDATA\[footnotes\]\]><\/wp:meta_key>\s*<wp:meta_value><!\[CDATA\[([^]*?)\]\]>/.exec(item) ??
        [];
      return { id, content: cdata(content), ...(footnotes !== undefined && { footnotes: cdata(footnotes) }) };
    });
}

test('every fixture of the block editor becomes blocks without loss of visible text', () => {
  const folder = realData('gutenberg/blocks-gutenberg-2021');
  const names = readdirSync(folder).filter((name) => /^(?!.*\.serialized).*\.html$/.test(name));
  expect(names).toHaveLength(199);
  const faults = names.flatMap((name) =>
    faultsOf(readFileSync(join(folder, name), 'utf8')).map((fault) => `${name}: ${fault}`),
  );
  expect(faults).toEqual([]);
  // The button of a file, in three fixtures, with and without a library.
  expect(explained).toEqual(Array.from({ length: 6 }, () => 'Download'));
});

test('what was saved anew by the block editor becomes the same text', () => {
  const folder = realData('gutenberg/blocks-gutenberg-2021');
  const names = readdirSync(folder).filter((name) => name.endsWith('.serialized.html'));
  expect(names.length).toBeGreaterThan(190);
  const faults = names.flatMap((name) =>
    faultsOf(readFileSync(join(folder, name), 'utf8')).map((fault) => `${name}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

for (const [file, least] of [
  ['wordpress/theme-test-data/themeunittestdata.wordpress.xml', 180],
  ['wordpress/theme-test-data/64-block-test-data.xml', 70],
  ['wordpress/generated-large/digitalgov-large.xml.gz', 3895],
] as const)
  test(`every post of ${file.split('/').at(-1)} becomes blocks without loss of visible text`, () => {
    test.setTimeout(600_000);
    const bytes = readFileSync(realData(file));
    const posts = postsIn((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
    expect(posts.length).toBeGreaterThanOrEqual(least);
    const faults = posts.flatMap(({ id, content, footnotes }) =>
      faultsOf(content, footnotes).map((fault) => `${id}: ${fault}`),
    );
    expect(faults).toEqual([]);
    const counts = new Map<string, number>();
    for (const word of explained.map((each) => (/^https?:/.test(each) ? 'address of an embed' : each)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    console.log(`${posts.length} posts; words that the list explains:`, Object.fromEntries(counts));
  });
