import { defineEntity, field } from '@tessera/models';
import { Person } from '@tessera/users/contract';
import { mayContent } from '../permissions';

/** Who wrote something, as visitors read it: somebody who works here, or a name without access. */
export const Author = defineEntity({
  name: 'content.author',
  label: 'Author',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 200, search: 'A' }),
    slug: field.slug({ required: true, from: 'name', help: 'The last part of the address: /journal/author/…' }),
    person: field.reference(Person, {
      onDelete: 'clear',
      help: 'Where the author works here. Visitors do not see it.',
      read: mayContent.view,
      write: mayContent.view,
    }),
    description: field.text({ label: 'About', multiline: true, max: 2000, help: 'One or two sentences for visitors.' }),
    photo: field.image(),
    website: field.url(),
  },
  unique: [['slug']],
});
