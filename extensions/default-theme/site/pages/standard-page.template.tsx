import { StandardPage } from '@tessera/content/contract';
import { pagesUnder, template } from '@tessera/templates/server';
import { Crumbs } from '../parts/crumbs';
import { wordsFor } from '../words';

export default template(StandardPage, {
  load: (_values, page) => ({ beneath: pagesUnder(page.id, { limit: 50, order: 'tree', types: [StandardPage] }) }),
  render: ({ title, body }, { loaded: { beneath }, ...tools }) => {
    const words = wordsFor(tools.format.locale);
    return (
      <article class="flow">
        <header class="page-head">
          <Crumbs tools={tools} />
          <h1>{title || words.untitled}</h1>
        </header>
        {tools.blocks(body)}
        {tools.notes()}
        {beneath.length > 0 && (
          <nav class="section-list" aria-labelledby="beneath">
            <h2 id="beneath">{words.inThisSection}</h2>
            <ul class="way-list">
              {beneath.map((page) => (
                <li>
                  <a href={page.path}>{page.title || words.untitled}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </article>
    );
  },
});
