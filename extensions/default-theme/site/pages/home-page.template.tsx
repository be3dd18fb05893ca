import { ArticlePage, HomePage } from '@tessera/content/contract';
import { articles, type ArticlesAsked, template } from '@tessera/templates/server';
import { Cards } from '../parts/entries';
import { PartsOfList } from '../parts/parts-of-list';
import { wordsFor } from '../words';

/** A home page without a body of its own shows what is new; its further parts list articles, whatever stands on the first. */
export default template(HomePage, {
  load: ({ body }, page): { newest?: ArticlesAsked } =>
    body.length === 0 || (page.index?.number ?? 1) > 1
      ? { newest: articles(page, { size: 7, types: [ArticlePage] }) }
      : {},
  render: ({ title, intro, body }, { loaded: { newest }, ...tools }) => {
    const words = wordsFor(tools.format.locale);
    const isFirst = (newest?.number ?? 1) === 1;
    return (
      <div class="flow">
        <header class="home-head wide">
          <h1>{title || tools.site.name}</h1>
          {isFirst && intro && <p class="standfirst">{intro}</p>}
        </header>
        {isFirst && tools.blocks(body)}
        {newest && (
          <section class="wide" aria-labelledby="latest">
            <h2 class="list-title" id="latest">
              {words.newest}
            </h2>
            {newest.pages.length > 0 ? <Cards pages={newest.pages} tools={tools} isTop /> : <p>{words.nothingYet}</p>}
          </section>
        )}
        {newest && <PartsOfList listing={newest} tools={tools} track="wide" />}
        {tools.notes()}
      </div>
    );
  },
});
