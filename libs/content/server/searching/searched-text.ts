import {
  type BlockTypes,
  type DocumentFields,
  documentReferences,
  type FieldOptions,
  type PageType,
  walkDocument,
} from '@tessera/models';
import { Author, Category, Tag } from '../../contract';

type Weight = NonNullable<FieldOptions['search']>;

/** What of a document is searched, by weight. */
export interface SearchedText {
  readonly byWeight: Readonly<Record<Weight, string>>;
  /** All but the title as it is read, for excerpts. */
  readonly body: string;
  /** Categories, tags and authors that it names. */
  readonly terms: readonly string[];
  /** Its words in lower case, for corrections; the weightiest first, no more than `mostWords`. */
  readonly vocabulary: readonly string[];
}

/** Most characters that are searched: a `tsvector` holds less than a megabyte, each word with its places. */
const mostSearched = 200_000;
/** Most characters in which an excerpt is looked for. */
const mostQuoted = 20_000;
/** Most words that a page adds to the vocabulary. */
const mostWords = 500;

const termEntities: ReadonlySet<string> = new Set([Category, Tag, Author].map(({ name }) => name));
const above: Readonly<Record<Weight, Weight>> = { A: 'A', B: 'A', C: 'B', D: 'C' };

/**
 * What is searched of a document: the fields that say so (`search`), blocks and all. Headings in a text weigh one more than the
 * rest of it.
 */
export function searchedText(type: PageType, fields: DocumentFields, blocks: BlockTypes): SearchedText {
  const lines: Record<Weight, string[]> = { A: [], B: [], C: [], D: [] };
  const body: string[] = [];
  let left = mostSearched;
  for (const { field, json, path } of walkDocument(type.fields, fields, blocks)) {
    const { kind, options } = field;
    if (!options.search) continue;
    const take = (text: string): string => {
      const taken = sound(text.slice(0, left));
      left -= taken.length;
      return taken;
    };
    const text = take(kind.text(json, options));
    if (!text) continue;
    lines[options.search].push(text);
    if (path !== 'title') body.push(text);
    const headings = take(kind.headings?.(json, options) ?? '');
    if (headings) lines[above[options.search]].push(headings);
  }
  const byWeight = { A: joined(lines.A), B: joined(lines.B), C: joined(lines.C), D: joined(lines.D) };
  const references = documentReferences(type, fields, blocks).filter(({ entity }) => termEntities.has(entity));
  return {
    byWeight,
    body: joined(body).slice(0, mostQuoted).toWellFormed(),
    terms: [...new Set(references.map(({ id }) => id))],
    vocabulary: wordsOf(joined(Object.values(byWeight))),
  };
}

/** Words of four letters and more, each once. */
function wordsOf(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/[\p{L}\p{M}]{4,40}/gu)) {
    words.add(word);
    if (words.size === mostWords) break;
  }
  return [...words];
}

const joined = (lines: readonly string[]) => lines.join('\n');

/**
 * Without what marks matches in excerpts, and what text cannot hold. PostgreSQL would take `<script>` for markup and pass over
 * what follows; a word joiner behind the sign, which excerpts leave out, makes it text.
 */
function sound(text: string): string {
  return text
    .replace(/[\0\uE000\uE001]/g, ' ')
    .replaceAll('<', '<\u2060')
    .toWellFormed();
}
