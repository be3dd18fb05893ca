import { QuoteBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

export default template(QuoteBlock, ({ text, source }) => (
  <figure class="block quote">
    <blockquote>{text}</blockquote>
    {source && <figcaption>{source}</figcaption>}
  </figure>
));
