import { ArticlePage, PageListBlock } from '@tessera/content/contract';
import { articles, pagesUnder, template } from '@tessera/templates/server';
import { Cards, Entries } from '../parts/entries';

export default template(PageListBlock, {
  load: ({ under, limit, category, order }, page) => ({
    pages: pagesUnder(under, { limit, order }),
    // Of a category, wherever its articles stand.
    ...(category && {
      filed: {
        ...articles({ ...page, index: undefined }, { types: [ArticlePage], size: limit, category }),
        parent: under,
      },
    }),
  }),
  render: ({ style }, { loaded, ...tools }) => {
    const pages = loaded.filed?.pages ?? loaded.pages;
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
