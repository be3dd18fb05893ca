import { ArticlePage, Author, AuthorArchivePage } from '@tessera/content/contract';
import { articles, template } from '@tessera/templates/server';
import { Archive, archiveSize } from '../parts/archive';
import { wordsFor } from '../words';

export default template(AuthorArchivePage, {
  load: ({ author }, page) => ({ listing: articles(page, { types: [ArticlePage], size: archiveSize, author }) }),
  render: ({ title, author }, { loaded: { listing }, ...tools }) => {
    const words = wordsFor(tools.format.locale);
    const about = tools.record(Author, author);
    const photo = tools.image(about?.photo ?? null, { sizes: '8rem', ratio: '1x1' });
    const website = tools.link(about?.website);
    return (
      <Archive kicker={words.author} title={title} listing={listing} tools={tools}>
        {photo && (
          <div class="portrait">
            <img {...photo} />
          </div>
        )}
        {about?.description && <p class="standfirst">{about.description}</p>}
        {website && (
          <p class="meta">
            <a href={website.href} rel="me">
              {words.website}
            </a>
          </p>
        )}
      </Archive>
    );
  },
});
