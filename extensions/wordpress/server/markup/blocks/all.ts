import type { BlockReader } from '../reader';
import { button, buttons } from './buttons';
import {
  accordionItem,
  column,
  columns,
  cover,
  details,
  dissolved,
  group,
  mediaText,
  separator,
  spacer,
  textColumns,
} from './layout';
import { navigation, socialLinks } from './links';
import { latestPosts, pageList, query, rss, shownByNobody, shownByTheme } from './listings';
import { embed, file, gallery, image, played } from './media';
import { html } from './others';
import { code, freeform, preformatted, quote, table, text, verse } from './texts';

export { unknown } from './others';

/** Nothing: a sign for WordPress alone. */
const nothing: BlockReader = () => [];

/** The blocks of WordPress itself, those of former times too, and how each is read. */
export const blockReaders: ReadonlyMap<string, BlockReader> = new Map(
  Object.entries<BlockReader>({
    'paragraph text subhead heading list list-item shortcode': text,
    'freeform missing': freeform,
    'quote pullquote': quote,
    code,
    preformatted,
    verse,
    table,
    html,
    image,
    gallery,
    'audio video': played,
    file,
    embed,
    buttons,
    button,
    columns,
    column,
    'text-columns': textColumns,
    'media-text': mediaText,
    group,
    'cover cover-image': cover,
    details,
    'accordion accordion-panel accordion-heading': dissolved,
    'accordion-item': accordionItem,
    separator,
    spacer,
    'more nextpage footnotes': nothing,
    'latest-posts': latestPosts,
    query,
    'page-list': pageList,
    rss,
    'social-links social-link': socialLinks,
    'navigation navigation-link navigation-submenu home-link': navigation,
    'archives calendar categories latest-comments loginout search tag-cloud term-description avatar page-list-item':
      shownByNobody,
    [[
      'comment-author-avatar comment-author-name comment-content comment-date comment-edit-link comment-reply-link comment-template',
      'comments comments-pagination comments-pagination-next comments-pagination-numbers comments-pagination-previous comments-title',
      'post-author post-author-biography post-author-name post-comment post-comment-author post-comment-content post-comment-date',
      'post-comments post-comments-count post-comments-form post-comments-link post-content post-date post-excerpt',
      'post-featured-image post-navigation-link post-template post-terms post-time-to-read post-title read-more',
      'query-no-results query-pagination query-pagination-next query-pagination-numbers query-pagination-previous query-title',
      'site-logo site-tagline site-title template-part',
    ].join(' ')]: shownByTheme,
  }).flatMap(([names, reader]) => names.split(' ').map((name) => [`core/${name}`, reader] as const)),
);
