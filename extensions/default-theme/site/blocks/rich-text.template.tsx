import { RichTextBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

export default template(
  RichTextBlock,
  ({ text }, { richText }) => text && text.content.length > 0 && <div class="block prose">{richText(text)}</div>,
);
