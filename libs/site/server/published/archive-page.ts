import {
  Author,
  AuthorArchivePage,
  Category,
  DateArchivePage,
  type ListingAddress,
  Tag,
  TermArchivePage,
} from '@tessera/content/contract';
import { records } from '@tessera/database/server';
import { asVisitor } from '@tessera/extension';
import type { DocumentFields } from '@tessera/models';
import { Format, type listingPath } from '@tessera/templates/server';

type Archive = NonNullable<ListingAddress['archive']>;
type NamedArchive = Exclude<Archive, { readonly sort: 'date' }>;

/** What an archive is of: a term or an author. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

/** An archive as a page: nobody wrote it, so its document is made here. */
export interface ArchivePage {
  readonly type: string;
  readonly title: string;
  readonly fields: DocumentFields;
  readonly path: Parameters<typeof listingPath>[1];
}

/** The term or author that an address names, as everybody sees it; null where there is none. One statement. */
export async function subjectOf({ sort, slug }: NamedArchive): Promise<Subject | null> {
  return await asVisitor(async () => {
    switch (sort) {
      case 'category':
        return await records(Category).find({ slug });
      case 'tag':
        return await records(Tag).find({ slug });
      case 'author':
        return await records(Author).find({ slug });
    }
  });
}

/** The page of an archive; null where it is of nothing. */
export function archivePage(archive: Archive, subject: Subject | null, locale: string): ArchivePage | null {
  if (archive.sort === 'date') {
    const { period } = archive;
    return {
      type: DateArchivePage.name,
      title: new Format(locale, 'UTC').period(period),
      fields: { period },
      path: { period },
    };
  }
  if (!subject) return null;
  const { id, name: title, slug } = subject;
  switch (archive.sort) {
    case 'category':
      return { type: TermArchivePage.name, title, fields: { category: id }, path: { category: slug } };
    case 'tag':
      return { type: TermArchivePage.name, title, fields: { tag: id }, path: { tag: slug } };
    case 'author':
      return { type: AuthorArchivePage.name, title, fields: { author: id }, path: { author: slug } };
  }
}
