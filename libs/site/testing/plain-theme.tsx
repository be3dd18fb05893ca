import { defineExtension, type Extension } from '@tessera/extension';
import { type Block, defineBlock, definePage, field, pageEntityName, type PageType } from '@tessera/models';
import { layout, pagesUnder, template } from '@tessera/templates/server';

/** A page type that stands at `/`. */
export const PlainHome = definePage({ name: 'plain.home', label: 'Home', under: [], fields: { body: field.blocks() } });
/** A page type with a body, shown in lists with its summary and picture. */
export const PlainArticle = definePage({ name: 'plain.article', label: 'Article', schemaOrg: 'Article', fields: { summary: field.text(), lead: field.image(), body: field.blocks() }, api: ['summary', 'lead'] });
/** A block of text. */
export const PlainText = defineBlock({ name: 'plain.text', label: 'Text', fields: { text: field.text({ required: true }), link: field.link() }, preview: { text: 'Words' } });
/** A block that lists pages. */
export const PlainList = defineBlock({ name: 'plain.list', label: 'List', fields: { under: field.reference({ name: pageEntityName }) }, preview: {} });
/** A block that shows a picture. */
export const PlainPicture = defineBlock({ name: 'plain.picture', label: 'Picture', fields: { image: field.image({ required: true }) }, preview: {} });

/** All page types of the plain extension. */
export const plainPages: readonly PageType[] = [PlainHome, PlainArticle];
/** All its blocks. */
export const plainBlocks: readonly Block[] = [PlainText, PlainList, PlainPicture];

/** The least theme that shows everything there is; for specs about the site itself. */
export const plainTheme: Extension = defineExtension({
  name: 'plain',
  pages: plainPages,
  blocks: plainBlocks,
  templates: [
    layout({
      body: (children, { site, ancestors }) => <main data-site={site.name} data-menu={site.menu.map(({ title }) => title).join()} data-above={ancestors.map(({ title }) => title).join()}>{children}</main>,
      notFound: () => <h1>Nothing here</h1>,
      notFoundTitle: () => 'Nothing here',
      styles: 'main{color:#111}',
    }),
    template(PlainHome, ({ title, body }, { blocks }) => <div><h1>{title}</h1>{blocks(body)}</div>),
    template(PlainArticle, ({ title, body }, { blocks, previous, next }) => <article data-previous={previous?.title} data-next={next?.title}><h1>{title}</h1>{blocks(body)}</article>),
    template(PlainText, ({ text, link: to }, { link }) => <p>{link(to) ? <a href={link(to)!.href}>{text}</a> : text}</p>),
    template(PlainList, {
      load: ({ under }) => ({ pages: pagesUnder(under, { limit: 10 }) }),
      render: (_values, { loaded, image }) => <ul>{loaded.pages.map((page) => <li>{image((page.values['lead'] as { id: string; alt: string } | null) ?? null) && 'with a picture: '}<a href={page.path}>{page.title}</a></li>)}</ul>,
    }),
    template(PlainPicture, ({ image }, tools) => <img {...tools.image(image)} />),
  ],
});
