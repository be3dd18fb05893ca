import { ArticlePage, Category, Tag } from '@tessera/content/contract';
import { commentsOn, template } from '@tessera/templates/server';
import { archivePath, writersOf } from '../parts/byline';
import { Comments } from '../parts/comments';
import { Crumbs } from '../parts/crumbs';
import { Neighbours } from '../parts/neighbours';
import { wordsFor } from '../words';

export default template(ArticlePage, {
  load: (_values, page) => ({ comments: commentsOn(page) }),
  render: (values, { loaded: { comments }, ...tools }) => {
    const { title, summary, lead, categories, tags, keywords, body } = values;
    const { format, page } = tools;
    const words = wordsFor(format.locale);
    const day = page!.datedAt;
    const picture = tools.image(lead, { sizes: '(min-width: 74rem) 68rem, 100vw', isFirst: true });
    const writers = writersOf(values, tools);
    const filed = [
      ...(categories ?? []).flatMap((id) => {
        const { name, slug } = tools.record(Category, id) ?? {};
        return name && slug ? [{ name, path: archivePath(tools, { category: slug }) }] : [];
      }),
      ...(tags ?? []).flatMap((id) => {
        const { name, slug } = tools.record(Tag, id) ?? {};
        return name && slug ? [{ name, path: archivePath(tools, { tag: slug }) }] : [];
      }),
    ];
    return (
      <article class="flow">
        <header class="page-head">
          <Crumbs tools={tools} />
          <h1>{title || words.untitled}</h1>
          {summary && <p class="standfirst">{summary}</p>}
          <p class="meta">
            {writers.map((writer) =>
              typeof writer === 'string' ? (
                <b>{words.by(writer)}</b>
              ) : (
                <a href={archivePath(tools, { author: writer.slug })} rel="author">
                  {words.by(writer.name ?? '')}
                </a>
              ),
            )}
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
        {tools.notes()}
        {filed.length + (keywords?.length ?? 0) > 0 && (
          <ul class="terms" aria-label={words.filedUnder}>
            {filed.map(({ name, path }) => (
              <li>
                <a href={path} rel="tag">
                  {name}
                </a>
              </li>
            ))}
            {keywords?.map((keyword) => (
              <li>{keyword}</li>
            ))}
          </ul>
        )}
        <Neighbours tools={tools} />
        <Comments comments={comments} tools={tools} />
      </article>
    );
  },
});
