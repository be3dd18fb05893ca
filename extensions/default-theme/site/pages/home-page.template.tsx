import { ArticlePage, HomePage } from '@tessera/content/contract';
import { type PageQuery, pagesUnder, template } from '@tessera/templates/server';
import { Cards } from '../parts/entries';
import { wordsFor } from '../words';

/** A home page without a body of its own shows what is new. */
export default template(HomePage, {
  load: ({ body }): { newest?: PageQuery } =>
    body.length === 0 ? { newest: pagesUnder(null, { limit: 7, types: [ArticlePage] }) } : {},
  render: ({ title, intro, body }, { loaded: { newest = [] }, ...tools }) => {
    const words = wordsFor(tools.format.locale);
    return (
      <div class="flow">
        <header class="home-head wide">
          <h1>{title || tools.site.name}</h1>
          {intro && <p class="standfirst">{intro}</p>}
        </header>
        {tools.blocks(body)}
        {body.length === 0 && (
          <section class="wide" aria-labelledby="latest">
            <h2 class="list-title" id="latest">
              {words.newest}
            </h2>
            {newest.length > 0 ? <Cards pages={newest} tools={tools} /> : <p>{words.nothingYet}</p>}
          </section>
        )}
      </div>
    );
  },
});
