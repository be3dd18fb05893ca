import { malformedFile, notAnExport } from './faults';

const pieceLength = 65_536;

/**
 * Decodes the bytes of an XML file piece by piece, in the encoding that its first bytes name, UTF-8 without. Control
 * characters, which XML forbids and WordPress writes nevertheless, are left out. `lineOf` tells the line for an error.
 */
export async function* decodeXml(chunks: AsyncIterable<Uint8Array>, lineOf: () => number): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let head = new Uint8Array(0);
  const decode = (bytes: Uint8Array, stream: boolean) => {
    decoder ??= decoderFor(head);
    try {
      return decoder.decode(bytes, { stream });
    } catch (cause) {
      throw malformedFile(
        lineOf(),
        1,
        `Behind this line there are bytes that are no text in ${decoder.encoding}.`,
        cause,
      );
    }
  };
  for await (const chunk of chunks) {
    if (decoder) {
      yield* pieces(decode(chunk, true));
    } else {
      head = concat(head, chunk);
      if (head.length >= 1024) yield* pieces(decode(head, true));
    }
  }
  yield* pieces(decode(decoder ? new Uint8Array(0) : head, false));
}

function decoderFor(head: Uint8Array): TextDecoder {
  if (head[0] === 0x1f && head[1] === 0x8b) throw notAnExport('It is packed with gzip twice. Unpack it first.');
  if (head[0] === 0x50 && head[1] === 0x4b) throw notAnExport('It is a ZIP archive. Unpack it first.');
  const label = labelOf(head);
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw malformedFile(1, 1, `It says that it is encoded in "${label}", which is unknown.`);
  }
}

/** A byte order mark, else the XML declaration (XML 1.0 appendix F), else UTF-8. */
function labelOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const start = Buffer.from(head.subarray(0, 256)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? 'utf-8';
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += pieceLength) {
    yield text.slice(at, at + pieceLength).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  }
}

function concat(some: Uint8Array, more: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(some.length + more.length);
  all.set(some);
  all.set(more, some.length);
  return all;
}
