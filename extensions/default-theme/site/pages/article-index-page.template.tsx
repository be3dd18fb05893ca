import { ArticleIndexPage, ArticlePage } from '@tessera/content/contract';
import { articles, filters, template } from '@tessera/templates/server';
import { Crumbs } from '../parts/crumbs';
import { Cards, Entries } from '../parts/entries';
import { ListFilters } from '../parts/list-filters';
import { PartsOfList } from '../parts/parts-of-list';
import { wordsFor } from '../words';

const types = [ArticlePage];

export default template(ArticleIndexPage, {
  load: ({ size, hasFilters }, page) => ({
    listing: articles(page, { types, size }),
    ...(hasFilters && { found: filters(page, { types }) }),
  }),
  render: ({ title, intro, body, style }, { loaded: { listing, found }, ...tools }) => {
    const words = wordsFor(tools.format.locale);
    const isFirst = listing.number === 1;
    const track = style === 'cards' ? 'wide' : 'content';
    return (
      <div class="flow">
        <header class={`page-head ${track}`}>
          <Crumbs tools={tools} />
          <h1>{title || words.untitled}</h1>
          {isFirst && intro && <p class="standfirst">{intro}</p>}
        </header>
        {isFirst && tools.blocks(body)}
        {listing.pages.length === 0 && <p>{words.nothingYet}</p>}
        {listing.pages.length > 0 &&
          (style === 'cards' ? (
            <div class="wide">
              <Cards pages={listing.pages} tools={tools} isTop={!isFirst || body.length === 0} />
            </div>
          ) : (
            <Entries pages={listing.pages} tools={tools} />
          ))}
        <PartsOfList listing={listing} tools={tools} track={track} />
        {found && <ListFilters filters={found} tools={tools} track={track} />}
        {tools.notes()}
      </div>
    );
  },
});
