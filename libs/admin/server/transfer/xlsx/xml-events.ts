import { Problem } from '@tessera/models';
import { SaxesParser } from 'saxes';

/** What is called while XML is read; names are without their prefixes. */
export interface XmlListener {
  opened(name: string, attributes: Readonly<Record<string, string>>): void;
  closed(name: string): void;
  text?(text: string): void;
}

/** Reads XML as it comes and yields after each chunk, so that what was heard can be taken away. Throws `admin.malformed-file` (422). */
export async function* xmlEvents(bytes: AsyncIterable<Uint8Array>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => listener.opened(plain(name), attributes));
  parser.on('closetag', ({ name }) => listener.closed(plain(name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('error', (cause) => {
    throw new Problem('admin.malformed-file', {
      status: 422,
      title: 'The spreadsheet is broken.',
      detail: 'Open it and save it once more.',
      cause,
    });
  });
  const decoder = new TextDecoder();
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

/** Reads all of it. */
export async function listenTo(bytes: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  for await (const _chunk of xmlEvents(bytes, listener));
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
