import { ColumnBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

export default template(ColumnBlock, ({ content, width }, tools) => (
  <div class={`column ${width}`}>{tools.blocks(content)}</div>
));
