import type { PageType } from '@tessera/models';
import { AuthorArchivePage, DateArchivePage, TermArchivePage } from './archives';
import { ArticlePage } from './article';
import { ArticleIndexPage } from './article-index';
import { HomePage } from './home';
import { SearchPage } from './search';
import { StandardPage } from './standard';

/** The page types that come with the product. */
export const contentPages: readonly PageType[] = [
  HomePage,
  StandardPage,
  ArticlePage,
  ArticleIndexPage,
  TermArchivePage,
  AuthorArchivePage,
  DateArchivePage,
  SearchPage,
];
