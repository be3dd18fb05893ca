import { type Json, Problem } from '@tessera/models';

/** Longest record, in characters. */
const longestRecord = 1_000_000;

/**
 * The records of a JSON file: the objects of one array, or objects one after another (NDJSON), each parsed for itself so that the
 * whole is never in memory. Throws `admin.malformed-file` (422).
 */
export async function* readJson(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Readonly<Record<string, Json>>> {
  const scanner = new Scanner();
  for await (const text of decoded(bytes)) for (const record of scanner.push(text)) yield parseRecord(record);
  if (scanner.isInside) throw malformed('It ends in the middle of a record.');
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) throw malformed('JSON is written in UTF-8.', cause);
    throw cause;
  }
}

/** Finds where the outermost objects begin and end. */
class Scanner {
  private depth = 0;
  private isText = false;
  private isEscaped = false;
  private record = '';

  get isInside(): boolean {
    return this.depth > 0;
  }

  *push(text: string): Generator<string> {
    let begin = 0;
    for (let index = 0; index < text.length; index++) {
      const letter = text[index]!;
      if (this.isText) {
        if (this.isEscaped) this.isEscaped = false;
        else if (letter === '\\') this.isEscaped = true;
        else if (letter === '"') this.isText = false;
      } else if (letter === '"' && this.depth > 0) this.isText = true;
      else if (letter === '{') {
        if (this.depth === 0) begin = index;
        this.depth++;
      } else if (letter === '}' && --this.depth === 0) {
        yield this.record + text.slice(begin, index + 1);
        this.record = '';
      } else if (this.depth <= 0 && !/[\s,[\]]/.test(letter)) throw malformed('Records are objects: [{ … }, { … }].');
    }
    if (this.depth > 0) this.record += text.slice(begin);
    if (this.record.length > longestRecord) throw malformed(`A record has more than ${longestRecord} characters.`);
  }
}

function parseRecord(text: string): Readonly<Record<string, Json>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, Json>>;
  } catch (cause) {
    throw malformed((cause as Error).message, cause);
  }
}

function malformed(detail: string, cause?: unknown): Problem {
  return new Problem('admin.malformed-file', { status: 422, title: 'The file is broken.', detail, cause });
}
