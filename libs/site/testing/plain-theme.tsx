import {
  ArticleIndexPage,
  ArticlePage,
  AudioBlock,
  AuthorArchivePage,
  ButtonsBlock,
  CodeBlock,
  ColumnBlock,
  ColumnsBlock,
  CoverBlock,
  DateArchivePage,
  SearchPage,
  DetailsBlock,
  EmbedBlock,
  FileBlock,
  GalleryBlock,
  GroupBlock,
  HomePage,
  HtmlBlock,
  ImageBlock,
  PageListBlock,
  QuoteBlock,
  RichTextBlock,
  SeparatorBlock,
  StandardPage,
  TableBlock,
  TermArchivePage,
  VideoBlock,
} from '@tessera/content/contract';
import { defineExtension, type Extension } from '@tessera/extension';
import type { ImageValue } from '@tessera/models';
import {
  articles,
  type ArticlesAsked,
  codeBlock,
  commentsOn,
  filters,
  layout,
  type Listing,
  pagesUnder,
  template,
  search,
  searchPath,
} from '@tessera/templates/server';

const types = [ArticlePage];

function titles({ listing: { pages, number, parts, total } }: { readonly listing: Listing }) {
  return (
    <ul data-part={number} data-parts={parts} data-total={total}>
      {pages.map(({ path, title }) => (
        <li>
          <a href={path}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

/** The least theme that shows everything there is to show of a page; for specs about the site itself. */
export const plainTheme: Extension = defineExtension({
  name: 'plain',
  templates: [
    layout({
      body: (children, { site, ancestors }) => (
        <main
          data-site={site.name}
          data-menu={site.menu.map(({ title }) => title).join()}
          data-above={ancestors.map(({ path }) => path).join()}
        >
          {children}
        </main>
      ),
      notFound: () => <h1>Nothing here</h1>,
      notFoundTitle: () => 'Nothing here',
      styles: 'main{color:#111}',
    }),
    template(HomePage, {
      load: (_values, page): { listing?: ArticlesAsked } =>
        (page.index?.number ?? 1) > 1 ? { listing: articles(page, { types, size: 5 }) } : {},
      render: ({ title, body }, { blocks, loaded: { listing } }) => (
        <div>
          <h1>{title}</h1>
          {listing ? titles({ listing }) : blocks(body)}
        </div>
      ),
    }),
    template(StandardPage, ({ title, body }, { blocks }) => (
      <div>
        <h1>{title}</h1>
        {blocks(body)}
      </div>
    )),
    template(ArticlePage, {
      load: (_values, page) => ({ comments: commentsOn(page) }),
      render: ({ title, body }, { blocks, previous, next, page, format, loaded: { comments } }) => (
        <article data-previous={previous?.title} data-next={next?.title} data-comments={comments.length || undefined}>
          <h1>{title}</h1>
          <time>{format.date(page!.datedAt)}</time>
          {blocks(body)}
        </article>
      ),
    }),
    template(ArticleIndexPage, {
      load: ({ size }, page) => ({ listing: articles(page, { types, size }), found: filters(page, { types }) }),
      render: ({ title, body }, { blocks, loaded: { listing, found } }) => (
        <div data-found={JSON.stringify(found)}>
          <h1>{title}</h1>
          {blocks(body)}
          {titles({ listing })}
        </div>
      ),
    }),
    template(TermArchivePage, {
      load: ({ category, tag }, page) => ({ listing: articles(page, { types, size: 5, category, tag }) }),
      render: ({ title }, { loaded: { listing } }) => (
        <div>
          <h1>{title}</h1>
          {titles({ listing })}
        </div>
      ),
    }),
    template(AuthorArchivePage, {
      load: ({ author }, page) => ({ listing: articles(page, { types, size: 5, author }) }),
      render: ({ title }, { loaded: { listing } }) => (
        <div>
          <h1>{title}</h1>
          {titles({ listing })}
        </div>
      ),
    }),
    template(SearchPage, {
      load: ({ text, type, term, year, part }) => ({
        found: search(text, { size: 10, number: part, type, term, year }),
      }),
      render: ({ text }, { loaded: { found } }) => (
        <div>
          <h1>{text}</h1>
          <p>{found.total} found</p>
          {found.hits.map(({ page, excerpt }) => (
            <p>
              <a href={page.path}>{page.title}</a>:{' '}
              {excerpt.map((part) => (part.isMatch ? <mark>{part.text}</mark> : part.text))}
            </p>
          ))}
          {found.didYouMean && <a href={searchPath({ text: found.didYouMean })}>{found.didYouMean}</a>}
        </div>
      ),
    }),
    template(DateArchivePage, {
      load: ({ period }, page) => ({ listing: articles(page, { types, size: 5, period }) }),
      render: ({ title }, { loaded: { listing } }) => (
        <div>
          <h1>{title}</h1>
          {titles({ listing })}
        </div>
      ),
    }),
    template(GalleryBlock, ({ images }, tools) => (
      <ul>
        {images.map(({ image }) => (
          <li>
            <img {...(tools.image(image) ?? { alt: '' })} />
          </li>
        ))}
      </ul>
    )),
    template(TableBlock, ({ table: { rows } }) => (
      <table>
        {rows.map((row) => (
          <tr>
            {row.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </table>
    )),
    template(EmbedBlock, ({ url, title }) => <a href={url}>{title ?? url}</a>),
    template(VideoBlock, ({ file }, tools) => <video src={tools.file(file)?.url} />),
    template(AudioBlock, ({ file }, tools) => <audio src={tools.file(file)?.url} />),
    template(FileBlock, ({ file, label }, tools) => <a href={tools.file(file)?.url}>{label}</a>),
    template(ButtonsBlock, ({ buttons }, { link }) => (
      <p>
        {buttons.map((each) => (
          <a href={link(each.link)?.href}>{each.label}</a>
        ))}
      </p>
    )),
    template(ColumnsBlock, ({ columns }, { blocks }) => <div>{blocks(columns)}</div>),
    template(ColumnBlock, ({ content }, { blocks }) => <div>{blocks(content)}</div>),
    template(GroupBlock, ({ content }, { blocks }) => <div>{blocks(content)}</div>),
    template(CoverBlock, ({ content }, { blocks }) => <div>{blocks(content)}</div>),
    template(DetailsBlock, ({ summary, content }, { blocks }) => (
      <details>
        <summary>{summary}</summary>
        {blocks(content)}
      </details>
    )),
    template(SeparatorBlock, () => <hr />),
    template(HtmlBlock, (values, { html }) => <div>{html(values.html)}</div>),
    template(RichTextBlock, ({ text }, { richText }) => text && <div>{richText(text)}</div>),
    template(QuoteBlock, ({ text }) => <blockquote>{text}</blockquote>),
    template(CodeBlock, ({ code }) => <div>{codeBlock(code)}</div>),
    template(ImageBlock, ({ image }, tools) => {
      const picture = tools.image(image);
      return picture && <img {...picture} />;
    }),
    template(PageListBlock, {
      load: ({ under, limit }) => ({ pages: pagesUnder(under, { limit }) }),
      render: (_values, { loaded, image }) => (
        <ul>
          {loaded.pages.map(({ path, title, values }) => (
            <li>
              <a href={path}>{title}</a>
              {image((values['lead'] as ImageValue | undefined) ?? null) && ' with a picture'}
            </li>
          ))}
        </ul>
      ),
    }),
  ],
});
