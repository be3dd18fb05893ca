import { defineAdmin } from '@tessera/models';
import { Author, Category, Comment, mayComments, Menu, Tag } from '../contract';
import { Site } from './sites/site';

const group = 'Site';

/** How terms, authors, menus, comments and the settings of a site are listed and edited. */
export const contentScreens = [
  defineAdmin(Category, {
    icon: 'tags',
    group,
    list: ['name', 'parent', 'slug'],
    filter: ['parent'],
    order: ['name'],
    form: { Category: ['name', 'slug', 'parent', 'description'] },
  }),
  defineAdmin(Tag, { icon: 'tag', group, list: ['name', 'slug'], order: ['name'] }),
  defineAdmin(Author, {
    icon: 'user-pen',
    group,
    list: ['name', 'slug', 'person'],
    order: ['name'],
    form: { Author: ['name', 'slug', 'description', 'website', 'photo'], Access: ['person'] },
  }),
  defineAdmin(Menu, { icon: 'menu', group, list: ['name', 'place'], order: ['name'] }),
  defineAdmin(Comment, {
    icon: 'message-square',
    group,
    list: ['author', 'text', 'page', 'writtenAt', 'state'],
    filter: ['state'],
    order: ['-writtenAt'],
    editable: ['state'],
    may: mayComments,
  }),
  defineAdmin(Site, {
    icon: 'settings',
    group,
    list: ['name', 'locale', 'timeZone'],
    order: ['name'],
    form: { Site: ['name', 'tagline', 'locale', 'languages', 'timeZone'], Looks: ['logo', 'accent', 'paper'] },
  }),
];
