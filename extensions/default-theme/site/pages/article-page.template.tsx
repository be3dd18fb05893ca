import { ArticlePage } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';
import { Crumbs } from '../parts/crumbs';
import { Neighbours } from '../parts/neighbours';
import { wordsFor } from '../words';

export default template(ArticlePage, ({ title, summary, author, lead, categories, body }, tools) => {
  const { format, page } = tools;
  const words = wordsFor(format.locale);
  const day = page!.datedAt;
  const picture = tools.image(lead, { sizes: '(min-width: 74rem) 68rem, 100vw', isFirst: true });
  return (
    <article class="flow">
      <header class="page-head">
        <Crumbs tools={tools} />
        <h1>{title || words.untitled}</h1>
        {summary && <p class="standfirst">{summary}</p>}
        <p class="meta">
          {author && <b>{words.by(author)}</b>}
          <time dateTime={day.toISOString()}>{format.date(day)}</time>
          <span>{words.readingTime(tools.readingMinutes, format)}</span>
        </p>
      </header>
      {picture && (
        <figure class="picture lead wide">
          <img {...picture} />
        </figure>
      )}
      {tools.blocks(body)}
      {categories && categories.length > 0 && (
        <ul class="terms" aria-label={words.filedUnder}>
          {categories.map((category) => (
            <li>{category}</li>
          ))}
        </ul>
      )}
      <Neighbours tools={tools} />
    </article>
  );
});
