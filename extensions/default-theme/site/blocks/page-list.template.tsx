import { PageListBlock } from '@tessera/content/contract';
import { pagesUnder, template } from '@tessera/templates/server';
import { Cards, Entries } from '../parts/entries';

export default template(PageListBlock, {
  load: ({ under, limit }) => ({ pages: pagesUnder(under, { limit }) }),
  render: ({ style }, { loaded: { pages }, ...tools }) => {
    if (pages.length === 0) return null;
    return style === 'cards' ? (
      <div class="block wide">
        <Cards pages={pages} tools={tools} />
      </div>
    ) : (
      <div class="block">
        <Entries pages={pages} tools={tools} />
      </div>
    );
  },
});
