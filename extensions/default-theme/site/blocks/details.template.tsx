import { DetailsBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

export default template(DetailsBlock, ({ summary, content, isOpen }, tools) => (
  <details class="block details" open={isOpen}>
    <summary>{summary}</summary>
    {tools.blocks(content)}
  </details>
));
