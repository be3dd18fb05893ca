import {
  ArticlePage,
  CodeBlock,
  HomePage,
  ImageBlock,
  PageListBlock,
  QuoteBlock,
  RichTextBlock,
  StandardPage,
} from '@tessera/content/contract';
import { defineExtension, type Extension } from '@tessera/extension';
import type { ImageValue } from '@tessera/models';
import { codeBlock, layout, pagesUnder, template } from '@tessera/templates/server';

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
    template(HomePage, ({ title, body }, { blocks }) => (
      <div>
        <h1>{title}</h1>
        {blocks(body)}
      </div>
    )),
    template(StandardPage, ({ title, body }, { blocks }) => (
      <div>
        <h1>{title}</h1>
        {blocks(body)}
      </div>
    )),
    template(ArticlePage, ({ title, body }, { blocks, previous, next, page, format }) => (
      <article data-previous={previous?.title} data-next={next?.title}>
        <h1>{title}</h1>
        <time>{format.date(page!.datedAt)}</time>
        {blocks(body)}
      </article>
    )),
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
