import { contentFromHtml, type ContentPart, type HtmlElement } from '@tessera/content/server';
import { withFigures } from './captions';

/**
 * Turns what WordPress keeps as `post_content` into parts of a page. Content of the block editor is told by its comments
 * (`<!-- wp:… -->`) and is read as plain HTML; older content has its paragraphs typed as empty lines. Blocks that WordPress
 * fills when it shows the page have no content of their own and leave nothing; shortcodes other than captions stay
 * visible as text.
 */
export function partsOfPost(content: string): ContentPart[] {
  return contentFromHtml(withFigures(content), {
    typedNewlines: !isOfBlockEditor(content),
    standsAlone: isQuoteOrCodeBlock,
  });
}

/** Whether content was written with the block editor. */
export function isOfBlockEditor(content: string): boolean {
  return /<!--\s+wp:/.test(content);
}

/** `wp:quote`, `wp:pullquote`, `wp:code`, `wp:preformatted`, `wp:verse`: the block editor marks what it makes by class. */
function isQuoteOrCodeBlock({ classes, parentClasses }: HtmlElement): boolean {
  return [...classes, ...parentClasses.filter((name) => name === 'wp-block-pullquote')].some((name) =>
    name.startsWith('wp-block-'),
  );
}
