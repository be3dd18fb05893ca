import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type BlockJson, checkDocument } from '@tessera/models';
import { type Conversion, loadConversion, postsIn } from './conversion';
import { realData } from './real-data';

let code: Conversion;
test.beforeAll(async () => {
  code = await loadConversion();
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
