import { ArticlePage, DateArchivePage } from '@tessera/content/contract';
import { articles, template } from '@tessera/templates/server';
import { Archive, archiveSize } from '../parts/archive';
import { wordsFor } from '../words';

export default template(DateArchivePage, {
  load: ({ period }, page) => ({ listing: articles(page, { types: [ArticlePage], size: archiveSize, period }) }),
  render: ({ title }, { loaded: { listing }, ...tools }) => (
    <Archive kicker={wordsFor(tools.format.locale).archive} title={title} listing={listing} tools={tools} />
  ),
});
