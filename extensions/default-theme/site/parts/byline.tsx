import { type ArticlePage, Author } from '@tessera/content/contract';
import { listingPath, type RecordFacts, type TemplateValues, type Tools } from '@tessera/templates/server';

type Written = Partial<Pick<TemplateValues<typeof ArticlePage>, 'authors' | 'author'>>;

/** Who wrote an article: its authors, else the words it states. */
export function writersOf(
  { authors, author }: Written,
  tools: Tools,
): readonly (RecordFacts<typeof Author> | string)[] {
  const known = (authors ?? []).flatMap((id) => tools.record(Author, id) ?? []);
  return known.length > 0 ? known : author ? [author] : [];
}

/** Their names, as words. */
export function writerNames(values: Written, tools: Tools): string {
  return tools.format.list(
    writersOf(values, tools).map((each) => (typeof each === 'string' ? each : (each.name ?? ''))),
  );
}

/** The address of a term's articles in the index that the page is found in. */
export function archivePath({ indexPath }: Tools, of: Parameters<typeof listingPath>[1]): string {
  return listingPath(indexPath, of);
}
