import { ArticlePage, Category, Tag, TermArchivePage } from '@tessera/content/contract';
import { articles, template } from '@tessera/templates/server';
import { Archive, archiveSize } from '../parts/archive';
import { wordsFor } from '../words';

export default template(TermArchivePage, {
  load: ({ category, tag }, page) => ({
    listing: articles(page, { types: [ArticlePage], size: archiveSize, category, tag }),
  }),
  render: ({ title, category, tag }, { loaded: { listing }, ...tools }) => {
    const words = wordsFor(tools.format.locale);
    const description = (category ? tools.record(Category, category) : tools.record(Tag, tag))?.description;
    return (
      <Archive kicker={category ? words.category : words.tag} title={title} listing={listing} tools={tools}>
        {description && <p class="standfirst">{description}</p>}
      </Archive>
    );
  },
});
