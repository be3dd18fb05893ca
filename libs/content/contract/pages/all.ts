import type { PageType } from '@tessera/models';
import { ArticlePage } from './article';
import { HomePage } from './home';
import { StandardPage } from './standard';

/** The page types that come with the product. */
export const contentPages: readonly PageType[] = [HomePage, StandardPage, ArticlePage];
