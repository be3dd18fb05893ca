import { Problem } from '@tessera/models';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeXml } from './decode';
import { textOf, usualName, usualNamespace, type WxrElement } from './element';
import type { WxrComment, WxrEvent, WxrSite } from './events';
import { malformedFile, notAnExport, sentenceFor } from './faults';
import { authorOf, commentOf, itemOf, termOf } from './items';

/** What a file may ask of us; in characters but for the depth and the count. */
const limits = { depth: 32, token: 32 * 1024 ** 2, record: 64 * 1024 ** 2, parts: 1_000_000 };

/**
 * Reads a WordPress export (WXR 1.0 to 1.2) piece by piece: memory is bounded by the largest item, not by the file.
 * Throws `wordpress.malformed-file` with line and column where it is not well-formed XML, `wordpress.not-an-export` where
 * it is something else, `wordpress.too-large` where one item is beyond all measure. Entities of the file's own are never
 * expanded, nothing is fetched.
 */
export async function* readWxr(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WxrEvent> {
  const reader = new WxrReader();
  for await (const text of decodeXml(chunks, () => reader.line)) yield* reader.read(text);
  yield* reader.end();
}

class WxrReader {
  readonly #parser = new SaxesParser({ xmlns: true, resolvePrefix: usualNamespace });
  readonly #open: Array<{ readonly name: string | undefined; readonly kept: WxrElement | undefined }> = [];
  readonly #channel: WxrElement = { name: 'channel', attributes: {}, text: '', children: [] };
  #ready: WxrEvent[] = [];
  #hasBegun = false;
  #isSiteTold = false;
  #comments: WxrComment[] = [];
  #size = 0;
  #parts = 0;
  #lastEvent = 0;

  constructor() {
    this.#parser.on('error', ({ message }) => this.#fail(message));
    this.#parser.on('opentag', (tag) => this.#opened(tag));
    this.#parser.on('closetag', () => this.#closed());
    this.#parser.on('text', (text) => this.#wrote(text));
    this.#parser.on('cdata', (text) => this.#wrote(text));
    for (const name of ['comment', 'processinginstruction', 'doctype'] as const)
      this.#parser.on(name, () => this.#seen());
  }

  get line(): number {
    return this.#parser.line;
  }

  /** Of the last character read. */
  get #column(): number {
    return Math.max(1, this.#parser.column);
  }

  read(text: string): WxrEvent[] {
    this.#parser.write(this.#hasBegun ? text : this.#begin(text));
    if (this.#parser.position - this.#lastEvent > limits.token) throw tooLarge(this.line);
    return this.#ready.splice(0);
  }

  end(): WxrEvent[] {
    if (!this.#hasBegun) throw notAnExport('It is empty.');
    this.#parser.close();
    this.#tellSite();
    return this.#ready.splice(0);
  }

  /** Some sites put blank lines before the XML declaration, which XML forbids; they still count as lines. */
  #begin(text: string): string {
    const trimmed = text.replace(/^\ufeff/, '').trimStart();
    if (trimmed === '') return '';
    if (!trimmed.startsWith('<')) throw notAnExport('It does not begin as XML does.');
    this.#hasBegun = true;
    this.#parser.line += text.slice(0, text.length - trimmed.length).split('\n').length - 1;
    return trimmed;
  }

  #opened({ uri, local, attributes }: SaxesTagNS): void {
    this.#seen();
    const depth = this.#open.length;
    const name = usualName(uri, local);
    if (depth >= limits.depth)
      throw malformedFile(this.line, this.#column, `Elements are nested more than ${limits.depth} deep.`);
    if (depth === 0 && name !== 'rss') throw notAnExport(`It is XML, but it begins with <${local}>, not with <rss>.`);
    if (depth === 2 && name === 'item') this.#tellSite();
    const isKept = name !== undefined && (depth === 2 || (depth > 2 && this.#open[depth - 1]?.kept !== undefined));
    if (!isKept || this.#open[1]?.name !== 'channel') return void this.#open.push({ name, kept: undefined });
    if (++this.#parts > limits.parts) throw tooLarge(this.line);
    const kept: WxrElement = {
      name,
      attributes: Object.fromEntries(Object.values(attributes).map((each) => [each.name, each.value])),
      text: '',
      children: [],
    };
    this.#open[depth - 1]?.kept?.children.push(kept);
    this.#open.push({ name, kept });
  }

  #wrote(text: string): void {
    this.#seen();
    const kept = this.#open.at(-1)?.kept;
    if (!kept) return;
    this.#size += text.length;
    if (this.#size > limits.record) throw tooLarge(this.line);
    kept.text += text;
  }

  #closed(): void {
    this.#seen();
    const { kept } = this.#open.pop()!;
    if (kept?.name === 'wp:comment' && this.#open.length === 3) this.#tellComment(kept);
    if (!kept || this.#open.length !== 2) return;
    this.#tell(kept);
    this.#comments = [];
    this.#size = 0;
    this.#parts = 0;
  }

  /** An item may have thousands: each is reduced to what is read of it as soon as it ends. */
  #tellComment(element: WxrElement): void {
    const comment = commentOf(element);
    if (comment) this.#comments.push(comment);
    this.#open[2]?.kept?.children.pop();
  }

  #tell(element: WxrElement): void {
    switch (element.name) {
      case 'item':
        return void this.#ready.push(itemOf(element, this.#comments));
      case 'wp:author':
        return void (element.children.length > 0 && this.#ready.push(authorOf(element)));
      case 'wp:category':
      case 'wp:tag':
      case 'wp:term':
        return void this.#ready.push(termOf(element));
      default:
        if (channelFields.has(element.name)) this.#channel.children.push(element);
    }
  }

  #tellSite(): void {
    if (this.#isSiteTold) return;
    this.#isSiteTold = true;
    this.#ready.push(siteOf(this.#channel));
  }

  /** Without an event for long, something without end is being gathered. */
  #seen(): void {
    this.#lastEvent = this.#parser.position;
  }

  #fail(message: string): never {
    throw malformedFile(this.line, this.#column, sentenceFor(message.replace(/^\d+:\d+: /, '')));
  }
}

const channelFields: ReadonlySet<string> = new Set([
  'title',
  'description',
  'link',
  'language',
  'wp:wxr_version',
  'wp:base_site_url',
  'wp:base_blog_url',
]);

function siteOf(channel: WxrElement): WxrSite {
  const version = textOf(channel, 'wp:wxr_version');
  if (version === '')
    throw notAnExport('It does not name the version of the export format; it may be an ordinary feed.');
  if (!/^\d+\.\d+$/.test(version))
    throw notAnExport(`It names "${version.slice(0, 40)}" as the version of the export format.`);
  if (!version.startsWith('1.'))
    throw notAnExport(`It is of version ${version} of the export format; versions 1.0 to 1.2 are known.`);
  const link = textOf(channel, 'link');
  const addresses = [textOf(channel, 'wp:base_blog_url'), textOf(channel, 'wp:base_site_url'), link];
  const baseUrl = (addresses.find((each) => URL.canParse(each)) ?? '').replace(/\/+$/, '');
  return {
    sort: 'site',
    title: textOf(channel, 'title'),
    tagline: textOf(channel, 'description'),
    link,
    baseUrl,
    language: textOf(channel, 'language'),
    version,
  };
}

function tooLarge(line: number): Problem {
  return new Problem('wordpress.too-large', {
    status: 422,
    title: `What stands around line ${line} is too large.`,
    detail: 'One item may have 64 million characters and a million parts. Nothing was imported.',
    members: { line },
  });
}
