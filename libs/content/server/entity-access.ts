import { definePolicy } from '@tessera/models';
import { Author, Category, Comment, Tag } from '../contract';
import { Site } from './sites/site';

/** What articles are filed under is for everybody. */
export const CategoryAccess = definePolicy(Category, { view: () => true });

/** As categories are. */
export const TagAccess = definePolicy(Tag, { view: () => true });

/** Whose words they are is for everybody; which person that is, the field itself guards. */
export const AuthorAccess = definePolicy(Author, { view: () => true });

/** Comments come from elsewhere; nobody writes them here. */
export const CommentAccess = definePolicy(Comment, {}, { add: () => false });

/** A site is made with its home page, by `Sites`; its settings are one record that stays. */
export const SiteAccess = definePolicy(Site, {}, { add: () => false, delete: () => false });
