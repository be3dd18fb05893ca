import { type DefaultTreeAdapterTypes as Tree, parse, serializeOuter } from 'parse5';
import type { Conversion, ExportPost } from './conversion';

type Element = Tree.Element;

/** What visitors of the old site read of a post and do not find on its page here, and that no note explains. */
export function wordsMissing(code: Conversion, post: ExportPost, html: string): string[] {
  const document = parse(html) as unknown as Element;
  // An index of articles has no article of its own.
  const article = ['article', 'main'].map((name) => find(document, (each) => each.nodeName === name)).find(Boolean);
  if (!article) return ['the page has no text'];
  const head = find(article, (each) => each.nodeName === 'h1');
  // What the theme adds of its own must not stand in for a word that is gone.
  article.childNodes = article.childNodes.filter((each) => !isOfTheme(each));
  const { notes } = code.blocksOf(post.content, code.noLibrary, post);
  return [
    ...code.compareWithPage(post.title, head ? serializeOuter(head) : '', []).missing,
    ...code.compareWithPage(post.content, serializeOuter(article), notes).missing,
  ];
}

function isOfTheme(node: Tree.ChildNode): boolean {
  if (node.nodeName === 'nav') return true;
  const names = 'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value ?? '').split(' ') : [];
  return ['page-head', 'terms', 'comments', 'lead'].some((each) => names.includes(each));
}

function find(node: Element, isIt: (node: Element) => boolean): Element | undefined {
  if (isIt(node)) return node;
  for (const child of node.childNodes ?? []) {
    const found = find(child as Element, isIt);
    if (found) return found;
  }
  return undefined;
}
