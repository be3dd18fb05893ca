import { defineExtension } from '@tessera/extension';
import { defineAdmin, defineEntity, definePermissions, definePolicy, field, where } from '@tessera/models';

/** Rights of the shelf. */
export const mayShelf = definePermissions('shelf', { seeMail: 'See mail addresses of authors' });

export const Country = defineEntity({
  name: 'shelf.country',
  label: 'Country',
  labels: 'Countries',
  title: 'name',
  fields: { name: field.text({ required: true, search: 'A' }) },
});

/** Anybody sees authors who are public. */
export const Author = defineEntity({
  name: 'shelf.author',
  label: 'Author',
  title: 'name',
  fields: {
    name: field.text({ required: true, search: 'A' }),
    city: field.text({ search: 'B' }),
    mail: field.email({ read: mayShelf.seeMail, search: 'C' }),
    isPublic: field.boolean({ default: true }),
    country: field.reference(Country),
  },
});

/** Anybody sees, adds and changes books; who wrote it may delete it. */
export const Book = defineEntity({
  name: 'shelf.book',
  label: 'Book',
  title: 'title',
  trash: true,
  fields: {
    title: field.text({ required: true, max: 200, search: 'A' }),
    blurb: field.text({ multiline: true, search: 'B' }),
    pages: field.integer({ min: 1 }),
    state: field.choice({ choices: { planned: 'Planned', out: 'Out' }, default: 'planned' }),
    genres: field.choices({ choices: { crime: 'Crime', love: 'Love' } }),
    out: field.date(),
    isFine: field.boolean({ default: false }),
    price: field.decimal({ scale: 2 }),
    soldAt: field.dateTime(),
    shelfMark: field.text({ write: mayShelf.seeMail, search: 'D' }),
    keptBySystem: field.text({ system: true }),
    author: field.reference(Author, { onDelete: 'clear' }),
    helpers: field.references(Author),
    get sequelOf() {
      return field.reference(Book, { onDelete: 'cascade' });
    },
  },
  unique: [['title', 'author']],
});

/** Goes with its book. */
export const Review = defineEntity({
  name: 'shelf.review',
  label: 'Review',
  fields: { book: field.reference(Book, { onDelete: 'cascade', required: true }), stars: field.integer() },
});

/** Holds its book back. */
export const Loan = defineEntity({
  name: 'shelf.loan',
  label: 'Loan',
  fields: { book: field.reference(Book, { required: true }), reader: field.text() },
});

/** A vault that nobody but owners sees. */
export const Vault = defineEntity({
  name: 'shelf.vault',
  label: 'Vault',
  title: 'code',
  fields: { code: field.text(), book: field.reference(Book), books: field.references(Book) },
});

const signedIn = ({ person }: { readonly person: object | null }) => person !== null;

/** An extension for specs: books that people see all of, authors of whom they see some, and what nobody sees. */
export const shelfExtension = defineExtension({
  name: 'shelf',
  entities: [Country, Author, Book, Review, Loan, Vault],
  permissions: mayShelf,
  admin: [defineAdmin(Book, { list: ['title', 'state', 'author'], order: ['title'] })],
  policies: [
    definePolicy(Country, { view: signedIn }),
    definePolicy(Author, { view: ({ person }) => (person ? where({ isPublic: true }) : false) }),
    definePolicy(Book, {
      view: signedIn,
      add: ({ person }) => (person ? where({ state: 'planned' }) : false),
      change: ({ person }) => (person ? where({ isFine: false }) : false),
      delete: ({ person }) => (person ? where({ 'author.isPublic': false }) : false),
    }),
    definePolicy(Review, { view: signedIn }),
    definePolicy(Loan, { view: signedIn }),
  ],
});
