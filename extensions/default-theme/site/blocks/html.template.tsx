import { HtmlBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

export default template(HtmlBlock, ({ html }, tools) => <div class="block prose">{tools.html(html)}</div>);
