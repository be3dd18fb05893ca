import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** As much of a file as tells what it is (WHATWG MIME Sniffing §7 looks at 1,445 bytes). */
const headBytes = 4096;

/** What a file is called that says nothing of itself. */
export const unknownType = 'application/octet-stream';

/** The media type of a file by its content alone: its signature, the markup it begins with, or that it is text. */
export async function sniffedType(path: string): Promise<string> {
  const head = await headOf(path);
  // Before the signatures, for these run where a browser takes them for what they look like.
  const markup = markupOf(head);
  if (markup) return markup;
  const known = await fileTypeFromFile(path).catch(() => undefined);
  return known?.mime ?? (isText(head) ? 'text/plain' : unknownType);
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const html =
  /^(?:<!doctype html|<(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|img|form|object|embed|svg\b)[\s>/])/i;

/** Markup, also behind a byte order mark, white space, a prolog and comments. */
function markupOf(head: Uint8Array): string | undefined {
  let text = decoded(head)
    .replace(/^\ufeff?\s+/, '')
    .replace(/^\ufeff/, '');
  const isXml = /^<\?xml\s/i.test(text);
  text = text
    .replace(/^<\?xml[^>]*>/i, '')
    .replace(/^(?:\s|<!--[\s\S]*?-->|<!doctype svg(?:[^>[]|\[[^\]]*\])*>)+/i, '');
  if (/^<(?:\w+:)?svg[\s>/]/i.test(text)) return 'image/svg+xml';
  if (
    (isXml ? /^<html[\s>]/i : html).test(text) ||
    /^<[^>]*xmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml/i.test(text)
  )
    return 'text/html';
  return isXml ? 'application/xml' : undefined;
}

function decoded(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder().decode(head);
}

/** No byte of a binary file (WHATWG MIME Sniffing §7.2), and UTF-8 but for a character that was cut at the end. */
function isText(head: Uint8Array): boolean {
  if (
    head.some(
      (byte) => byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f),
    )
  )
    return false;
  return !new TextDecoder().decode(head).slice(0, -1).includes('\ufffd');
}
