import { defineEntity, definePermissions, field, pageEntityName } from '@tessera/models';

/** Rights about comments beyond those of every entity. */
export const mayComments = definePermissions('content', {
  seeCommentAddresses: 'See the e-mail addresses of commenters',
});

/** What a reader wrote under an article, brought in from elsewhere: it can be hidden or deleted, and nobody writes new ones. */
export const Comment = defineEntity({
  name: 'content.comment',
  label: 'Comment',
  title: 'author',
  fields: {
    page: field.reference({ name: pageEntityName }, { required: true, onDelete: 'cascade', system: true }),
    /** The comment it answers. */
    get parent() {
      return field.reference(Comment, { label: 'Answers', onDelete: 'cascade', system: true });
    },
    author: field.text({ required: true, max: 200, search: 'A', system: true }),
    email: field.email({ read: mayComments.seeCommentAddresses, system: true }),
    website: field.url({ system: true }),
    writtenAt: field.dateTime({ required: true, system: true }),
    text: field.text({ required: true, multiline: true, max: 65_535, search: 'B', system: true }),
    state: field.choice({ choices: { shown: 'Shown', hidden: 'Hidden' }, default: 'shown' }),
  },
});
