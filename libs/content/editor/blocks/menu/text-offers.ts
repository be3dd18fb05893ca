import type { TextAct } from '../../rich-text/live-text';
import type { MenuOffer } from './block-menu';

/** What "/" offers within a text beside blocks: other sorts of lines. The id is `text:` and the act. */
export const textOffers: readonly MenuOffer[] = (
  [
    ['heading2', 'Heading', 'heading-2', 'h2 title'],
    ['heading3', 'Smaller heading', 'heading-3', 'h3 subheading'],
    ['bulletList', 'List', 'list', 'bullets points'],
    ['orderedList', 'Numbered list', 'list-ordered', 'numbers 1.'],
    ['blockquote', 'Quotation in the text', 'text-quote', 'quote citation'],
    ['codeBlock', 'Listing in the text', 'square-code', 'code pre'],
    ['table', 'Table in the text', 'table', 'rows columns grid'],
    ['horizontalRule', 'Rule', 'minus', 'line divider separator hr'],
  ] as const satisfies ReadonlyArray<readonly [TextAct, string, string, string]>
).map(([act, label, icon, also]) => ({ id: `text:${act}`, label, icon, also, group: 'In the text' }));
