import { join } from 'node:path';
import type { Block, BlockJson, PageType } from '@tessera/models';
import { runnerImport } from 'vite';
import { root } from '../product/product';

/** Blocks of a post, with notes on what is not as it was. */
export interface Converted {
  readonly blocks: readonly BlockJson[];
  readonly notes: readonly unknown[];
}

/** How words differ there and here. */
export interface Difference {
  readonly missing: readonly string[];
  readonly explained: readonly string[];
}

/** What of the import and of `content` is used here. */
export interface Conversion {
  readonly ArticlePage: PageType;
  readonly contentBlocks: readonly Block[];
  readonly wholeLibrary: object;
  readonly noLibrary: object;
  readonly blocksOf: (content: string, resolvers: object, around: { readonly footnotes?: string }) => Converted;
  readonly compareText: (content: string, blocks: readonly BlockJson[], notes: readonly unknown[]) => Difference;
  readonly compareWithPage: (content: string, html: string, notes: readonly unknown[]) => Difference;
}

/** The code as the server has it: the build is what gives it its decorators. */
export async function loadConversion(): Promise<Conversion> {
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
  return Object.assign({}, ...modules) as Conversion;
}

/** A post as an export has it. */
export interface ExportPost {
  readonly id: string;
  readonly title: string;
  readonly content: string;
  readonly footnotes?: string;
}

/** Posts as an export has them, read without our own reader. */
export function postsIn(xml: string): ExportPost[] {
  const cdata = (text: string) => text.replaceAll(']]]]><![CDATA[>', ']]>');
  return xml
    .split('<item>')
    .slice(1)
    .map((item) => {
      const [, id = ''] = /<wp:post_id>(\d+)/.exec(item) ?? [];
      const [, title = ''] = /<title>(?:<!\[CDATA\[)?([^]*?)(?:\]\]>)?<\/title>/.exec(item) ?? [];
      const [, content = ''] = /<content:encoded><!\[CDATA\[([^]*?)\]\]><\/content:encoded>/.exec(item) ?? [];
      const [, footnotes] =
        /<wp:meta_key><!\[CDATA\[footnotes\]\]><\/wp:meta_key>\s*<wp:meta_value><!\[CDATA\[([^]*?)\]\]>/.exec(item) ??
        [];
      return { id, title, content: cdata(content), ...(footnotes !== undefined && { footnotes: cdata(footnotes) }) };
    });
}
