import { definePolicy } from '@tessera/models';
import { mayContent } from '../../contract';
import { Page } from '../page-tree/page';

/**
 * Records that refer to a page are shown with it to who may see all pages. Everything else that is done with pages is an act of
 * this lib, which asks for the section; a record alone does not know in which it stands.
 */
export const PageAccess = definePolicy(Page, { view: ({ person }) => person?.may(mayContent.view) ?? false });
